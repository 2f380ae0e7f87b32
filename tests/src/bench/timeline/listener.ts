/**
 * Loaded into both servers by a benchmark (`node --import`), it writes down when what happened: to the file that
 * BENCH_TIMELINE names, a JSON line an event, a few times a second so that writing disturbs little.
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

const file = process.env['BENCH_TIMELINE'];
let lines = '';

function note(what: string, of: string): void {
  if (!file) return;
  lines += `${JSON.stringify({ at: performance.timeOrigin + performance.now(), what, of })}\n`;
}

function text(message: unknown, ...path: string[]): string {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    message,
  );
  return typeof found === 'string' ? found : '';
}

subscribe('http.server.request.start', (message) => note('asked', text(message, 'request', 'url')));
subscribe('http.server.response.finish', (message) => note('answered', text(message, 'request', 'url')));
subscribe('undici:request:create', (message) => note('asking', text(message, 'request', 'path')));
subscribe('undici:request:trailers', (message) => note('told', text(message, 'request', 'path')));
for (const step of ['render', 'write']) {
  subscribe(`tracing:gazeta:${step}:start`, (message) => note(`${step} begins`, text(message, 'path')));
  subscribe(`tracing:gazeta:${step}:asyncEnd`, (message) => note(`${step} ends`, text(message, 'path')));
}

function flush(): void {
  if (file && lines) appendFileSync(file, lines);
  lines = '';
}
setInterval(flush, 200).unref();

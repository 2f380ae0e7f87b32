import type { Core } from '@strapi/strapi';
import { Readable } from 'node:stream';

export type Context = Parameters<Core.ControllerHandler>[0];

/**
 * Answers NDJSON as fast as the other side takes it. An error midway breaks the connection, so that nobody
 * takes what came so far for the whole.
 */
export function streamLines(ctx: Context, strapi: Core.Strapi, lines: AsyncIterable<object>): void {
  const body = Readable.from(encode(lines));
  body.once('error', (error) => {
    strapi.log.error(`${ctx.path} was cut short: ${error.message}`);
    ctx.res.destroy();
  });
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'application/x-ndjson';
  ctx.body = body;
}

const chunkLength = 64 * 1024;

/** Many small lines to a chunk: a write for each would cost more than what is written. */
async function* encode(lines: AsyncIterable<object>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${JSON.stringify(line)}\n`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

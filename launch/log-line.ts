import { stripVTControlCharacters } from 'node:util';
import type { Stream } from './child.ts';

/** The message of a log line of Strapi's form (`[time] warn: …`) or pino's (JSON). */
export function messageOf(line: string): string {
  const plain = stripVTControlCharacters(line);
  return pinoLine(plain)?.message ?? plain.replace(/^\[[^\]]*\]\s+\w+:\s*/, '');
}

/**
 * The same for a warning or an error; undefined for every other line. Plain text on the error stream is an error, but
 * for the rest of a stack and for what Node says about itself.
 */
export function notable(line: string, stream: Stream): string | undefined {
  const plain = stripVTControlCharacters(line);
  const pino = pinoLine(plain);
  if (pino) return pino.level >= 40 ? pino.message : undefined;
  if (/^\[[^\]]*\]\s+\w+:/.test(plain)) {
    return /^\[[^\]]*\]\s+(warn|error|fatal):/.test(plain) ? messageOf(plain) : undefined;
  }
  return stream === 'stderr' && !/^(\s|$|\(node:|\(Use `node|Node\.js v)/.test(plain) ? plain : undefined;
}

function pinoLine(line: string): { level: number; message: string } | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { level, msg, err }: { level?: unknown; msg?: unknown; err?: { message?: unknown } } =
      JSON.parse(line);
    if (typeof level !== 'number') return undefined;
    return { level, message: [msg, err?.message].filter((text) => typeof text === 'string').join(': ') };
  } catch {
    return undefined;
  }
}

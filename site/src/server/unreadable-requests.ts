import { STATUS_CODES } from 'node:http';
import type { FastifyServerOptions } from 'fastify';
import type { Store } from '../content-store/store.ts';
import type { RefusalWords } from '../words/refusal-words.ts';
import { plainText, refusalsOf } from './refusals.ts';

type Refuse = NonNullable<FastifyServerOptions['clientErrorHandler']>;

/** What Node's parser cannot make a request of, by its code; all else is 400. */
const tooMuch: Record<string, { status: number; words: keyof RefusalWords }> = {
  HPE_HEADER_OVERFLOW: { status: 431, words: 'headersTooLong' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, words: 'tooSlow' },
};

/**
 * Says to whoever sent what is no request why there is no answer, with the headers that every answer carries, and closes
 * the connection: what comes next on it cannot be told apart.
 */
export function refuseUnreadable(store: Store, common: Record<string, string>): Refuse {
  return (error, socket) => {
    const { status, words } = tooMuch[error.code] ?? { status: 400, words: 'notUnderstood' };
    const text = refusalsOf(store)[words];
    const headers = {
      ...common,
      'content-type': plainText,
      'content-length': String(Buffer.byteLength(text)),
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`);
    socket.destroySoon();
  };
}

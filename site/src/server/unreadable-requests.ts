import { STATUS_CODES } from 'node:http';
import type { FastifyServerOptions } from 'fastify';

type Refuse = NonNullable<FastifyServerOptions['clientErrorHandler']>;

/** What Node's parser cannot make a request of, by its code; all else is 400. */
const tooMuch: Record<string, { status: number; text: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, text: 'Адрес или заголовки запроса слишком длинные.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, text: 'Запрос приходит слишком медленно.' },
};

/**
 * Says to whoever sent what is no request why there is no answer, with the headers that every answer carries, and closes
 * the connection: what comes next on it cannot be told apart.
 */
export function refuseUnreadable(common: Record<string, string>): Refuse {
  return (error, socket) => {
    const { status, text } = tooMuch[error.code] ?? { status: 400, text: 'Такой запрос сайт не понимает.' };
    const headers = {
      ...common,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`);
    socket.destroySoon();
  };
}

import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { until } from './until.ts';

/** A real mail server that keeps what it is given. */
export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  /** Takes the oldest letter to the address that nobody took yet; waits for one. */
  letterTo(address: string): Promise<Email>;
  /** Everything that it was given, taken or not. */
  all(): readonly Email[];
  stop(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const letters: Email[] = [];
  const taken = new Set<Email>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      letters.push(await PostalMime.parse(Buffer.concat(chunks)));
      done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (!address || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    async letterTo(to) {
      const isHers = (letter: Email) =>
        !taken.has(letter) && letter.to?.some((one) => one.address === to) === true;
      const letter = await until(() => letters.find(isHers), `there is a letter to ${to}`);
      taken.add(letter);
      return letter;
    },
    all: () => letters,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

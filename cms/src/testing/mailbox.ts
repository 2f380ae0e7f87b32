import { EventEmitter, once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  /** Takes the oldest letter to an address that nobody took yet; waits for one. */
  letterTo(address: string): Promise<Email>;
  /** How many letters to an address nobody took yet. */
  count(address: string): number;
  /** Refuses or takes what comes from now on. */
  refuse(isRefusing: boolean): void;
  stop(): Promise<void>;
}

/** A real mail server that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: Email[] = [];
  const arrivals = new EventEmitter();
  let isRefusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      if (isRefusing)
        return done(Object.assign(new Error('busy with reader@example.org'), { responseCode: 451 }));
      letters.push(await PostalMime.parse(Buffer.concat(chunks)));
      arrivals.emit('letter');
      return done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (!address || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    async letterTo(to) {
      for (;;) {
        const at = letters.findIndex((letter) => isTo(letter, to));
        const [letter] = at === -1 ? [] : letters.splice(at, 1);
        if (letter) return letter;
        await once(arrivals, 'letter');
      }
    },
    count: (to) => letters.filter((letter) => isTo(letter, to)).length,
    refuse(now) {
      isRefusing = now;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function isTo({ to = [] }: Email, address: string): boolean {
  return to.some((one) => one.address === address);
}

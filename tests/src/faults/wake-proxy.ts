import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { freePorts } from '../newsroom/free-ports.ts';

/** A wake-up as the desk sent it. */
export interface WakeUp {
  headers: IncomingHttpHeaders;
  body: string;
}

/** What becomes of wake-ups on their way: `hold` keeps them until `release`. */
type Manner = 'pass' | 'drop' | 'double' | 'hold';

export type WakeProxy = Awaited<ReturnType<typeof startWakeProxy>>;

/** Stands where the desk believes the site to be, and does to its webhooks what a bad network does. */
export async function startWakeProxy() {
  const [port = 0] = await freePorts(1);
  let siteUrl: string | undefined;
  let manner: Manner = 'pass';
  let held: WakeUp[] = [];
  let last: WakeUp | undefined;

  async function deliver({ headers, body }: WakeUp): Promise<number | undefined> {
    if (siteUrl === undefined) return undefined;
    const { authorization = '', 'content-type': type = 'application/json' } = headers;
    const sent = fetch(new URL('/wake', siteUrl), {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    });
    return sent.then(
      ({ status }) => status,
      () => undefined,
    );
  }

  async function pass(wakeUp: WakeUp): Promise<void> {
    last = wakeUp;
    if (manner === 'hold') held.push(wakeUp);
    if (manner === 'pass' || manner === 'double') await deliver(wakeUp);
    if (manner === 'double') await deliver(wakeUp);
  }

  const server = createServer((request, response) => {
    void text(request)
      .then((body) => pass({ headers: request.headers, body }))
      .finally(() => response.writeHead(202).end());
  }).listen(port, '127.0.0.1');

  return {
    port,
    leadTo(url: string): void {
      siteUrl = url;
    },
    behave(as: Manner): void {
      manner = as;
    },
    /** Delivers what was held, the last first. */
    async release(): Promise<void> {
      const waiting = held.reverse();
      held = [];
      manner = 'pass';
      for (const wakeUp of waiting) await deliver(wakeUp);
    },
    /** The last one that the desk sent. */
    last: () => last,
    /** Sends one of anybody's; answers the status. */
    deliver,
    stop(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}

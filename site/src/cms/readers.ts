import { readerOfSession, type Reader, type ReaderSession } from '@gazeta/shared/readers/reader';
import { openDoor, refusal, type CmsAddress } from './door.ts';

export type Readers = ReturnType<typeof connectToReaders>;

/** Milliseconds that a reader waits for the desk. */
const patience = 5000;

/** What is asked of Strapi about readers and for them. Every function throws `CmsGone` when the desk cannot answer. */
export function connectToReaders(address: CmsAddress) {
  const ask = openDoor(address);

  async function post(path: string, body: object): Promise<unknown> {
    const signal = AbortSignal.timeout(patience);
    const response = await ask(path, { method: 'POST', body: JSON.stringify(body), signal });
    if (!response.ok) throw refusal(path, response);
    return response.json();
  }

  return {
    /** Whose session it is; undefined: it is over. */
    async ofSession({ reader, epoch }: ReaderSession): Promise<Reader | undefined> {
      const answer = await post('/api/readers/session', { reader, epoch });
      return readerOfSession.parse(answer).reader ?? undefined;
    },
  };
}

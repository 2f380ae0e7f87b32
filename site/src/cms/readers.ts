import {
  done,
  entered,
  exported,
  type Done,
  type Entered,
  type Exported,
  type Login,
  type Registration,
  type Reset,
} from '@gazeta/shared/readers/account';
import { readerOfSession, type Reader, type ReaderSession } from '@gazeta/shared/readers/reader';
import type { z } from 'zod';
import { CmsGone, openDoor, refusal, type CmsAddress } from './door.ts';

export type Readers = ReturnType<typeof connectToReaders>;

/** Milliseconds that a reader waits for the desk. */
const patience = 5000;

/** What is asked of Strapi about readers and for them. Every function throws `CmsGone` when the desk cannot answer. */
export function connectToReaders(address: CmsAddress) {
  const ask = openDoor(address);

  async function post<Answer>(path: string, schema: z.ZodType<Answer>, body: object): Promise<Answer> {
    const whole = `/api/readers/${path}`;
    const signal = AbortSignal.timeout(patience);
    const response = await ask(whole, { method: 'POST', body: JSON.stringify(body), signal });
    if (!response.ok) throw refusal(whole, response);
    const answer = schema.safeParse(await response.json().catch(() => undefined));
    if (!answer.success)
      throw new CmsGone(`The CMS answered ${whole} in another shape.`, { cause: answer.error });
    return answer.data;
  }

  return {
    /** Whose session it is; undefined: it is over. */
    async ofSession(session: ReaderSession): Promise<Reader | undefined> {
      return (await post('session', readerOfSession, session)).reader ?? undefined;
    },

    register: (typed: Registration): Promise<Done> => post('register', done, typed),
    confirm: (token: string): Promise<Done> => post('confirm', done, { token }),
    logIn: (typed: Login): Promise<Entered> => post('login', entered, typed),
    recover: (email: string): Promise<Done> => post('recover', done, { email }),
    reset: (typed: Reset): Promise<Done> => post('reset', done, typed),

    rename: (session: ReaderSession, name: string): Promise<Done> => post('rename', done, { session, name }),
    chooseReplyLetters: (session: ReaderSession, wanted: boolean): Promise<Done> =>
      post('reply-letters', done, { session, wanted }),
    requestEmail: (session: ReaderSession, typed: { email: string; password: string }): Promise<Done> =>
      post('request-email', done, { session, ...typed }),
    confirmEmail: (token: string): Promise<Done> => post('confirm-email', done, { token }),
    changePassword: (session: ReaderSession, typed: { password: string; next: string }): Promise<Entered> =>
      post('change-password', entered, { session, ...typed }),
    logOutEverywhere: (session: ReaderSession): Promise<Done> =>
      post('log-out-everywhere', done, { session }),
    export: (session: ReaderSession): Promise<Exported> => post('export', exported, { session }),
    remove: (session: ReaderSession, password: string): Promise<Done> =>
      post('remove', done, { session, password }),
  };
}

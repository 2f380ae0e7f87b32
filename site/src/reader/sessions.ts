import type { AstroCookies } from 'astro';
import { LRUCache } from 'lru-cache';
import { readerSession, type Reader, type ReaderSession } from '@gazeta/shared/readers/reader';
import { z } from 'zod';
import { makeSeal } from './seal.ts';

/** A reader who is logged in, with what the desk wants to be shown when something is done in her name. */
export interface LoggedIn extends Reader {
  session: ReaderSession;
}

export type Cookies = Pick<AstroCookies, 'get' | 'set' | 'delete'>;
export type Sessions = ReturnType<typeof makeSessions>;

const day = 24 * 60 * 60;
/** Seconds after which a reader who did not come back logs in again. */
const lifetime = 60 * day;
/** Milliseconds for which the desk's word about a session is good; blocked readers are out that soon. */
const trust = 3000;

const sealed = z.object({ ...readerSession.shape, iat: z.number() });

/**
 * Sessions that only the browser keeps, in one sealed cookie. Scripts cannot read it, other sites cannot send it along
 * with a form, and `__Host-` keeps neighbouring hosts from setting it; that name needs https, so a paper
 * without it uses a plain one. The desk is asked whether the session still stands.
 */
export function makeSessions({
  key,
  address,
  ofSession,
}: {
  key: string;
  /** The paper's public address. */
  address: string;
  /** Throws when the desk is gone. */
  ofSession: (session: ReaderSession) => Promise<Reader | undefined>;
}) {
  const seal = makeSeal(key, 'session');
  const secure = address.startsWith('https:');
  const name = secure ? '__Host-session' : 'session';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const known = new LRUCache<string, Promise<Reader | undefined>>({
    max: 10_000,
    ttl: trust,
    perf: Date,
    ttlResolution: 0,
  });

  function ask({ reader, epoch }: ReaderSession): Promise<Reader | undefined> {
    const id = `${reader} ${epoch}`;
    const word = known.get(id);
    if (word) return word;
    const asked = ofSession({ reader, epoch });
    known.set(id, asked);
    // A desk that was gone is asked again.
    asked.catch(() => known.delete(id));
    return asked;
  }

  async function begin(cookies: Cookies, { reader, epoch }: ReaderSession): Promise<void> {
    const value = await seal.close({ reader, epoch }, lifetime);
    cookies.set(name, value, { ...options, maxAge: lifetime });
  }

  return {
    /** Throws `CmsGone` when the desk cannot tell; nobody without the cookie waits for it. */
    async readerOf(cookies: Cookies): Promise<LoggedIn | undefined> {
      const value = cookies.get(name)?.value;
      if (!value) return undefined;
      const { data } = sealed.safeParse(await seal.open(value));
      const reader = data && (await ask(data));
      if (!data || !reader) {
        cookies.delete(name, options);
        return undefined;
      }
      const session = { reader: data.reader, epoch: data.epoch };
      if (Date.now() / 1000 - data.iat > day) await begin(cookies, session);
      return { ...reader, session };
    },

    begin,

    end(cookies: Cookies): void {
      cookies.delete(name, options);
    },

    /** What the desk said of the reader's sessions is asked anew: something about her has changed. */
    forget({ reader, epoch }: ReaderSession): void {
      known.delete(`${reader} ${epoch}`);
    },
  };
}

import { createHmac } from 'node:crypto';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { countOne, type Limit, type MakeCounter } from './counters.ts';
import { networkOf } from './network.ts';

const minute = 60;
const hour = 60 * minute;

/**
 * How often a thing may be done. By address there is room for a household, an office, a village behind one
 * provider's gateway; by account for one person in a hurry, and no more than a few guesses at her password.
 */
export const limits = {
  // By account more than one address has: nobody keeps another out by failing in her name.
  login: { address: { points: 20, seconds: 10 * minute }, account: { points: 50, seconds: 10 * minute } },
  registration: { address: { points: 10, seconds: hour }, account: { points: 3, seconds: hour } },
  reset: { address: { points: 10, seconds: hour }, account: { points: 3, seconds: hour } },
  account: { address: { points: 60, seconds: 10 * minute }, account: { points: 20, seconds: 10 * minute } },
  comment: { address: { points: 30, seconds: 10 * minute }, account: { points: 10, seconds: 10 * minute } },
  complaint: { address: { points: 30, seconds: 10 * minute }, account: { points: 10, seconds: 10 * minute } },
  report: { address: { points: 20, seconds: 10 * minute }, account: { points: 20, seconds: 10 * minute } },
  vote: { address: { points: 30, seconds: 10 * minute }, account: { points: 10, seconds: 10 * minute } },
  click: { address: { points: 120, seconds: minute }, account: { points: 60, seconds: minute } },
} as const satisfies Record<string, { address: Limit; account: Limit }>;

export type Limited = keyof typeof limits;

export interface Who {
  /** The IP address that the request came from. */
  address: string;
  /** Whose account it is about, by id or by e-mail as it was typed. */
  account?: string | undefined;
}

export type Taken =
  { ok: true } | { ok: false; /** In so many seconds it may be tried again. */ retryAfter: number };

export type Limits = ReturnType<typeof makeLimits>;

/** Counts what people do. Whoever did it is kept as a keyed digest alone. */
export function makeLimits(key: string, makeCounter: MakeCounter) {
  const counters = new Map<string, RateLimiterAbstract>();
  for (const [what, by] of Object.entries(limits))
    for (const [kind, limit] of Object.entries(by))
      counters.set(`${what} ${kind}`, makeCounter(`${what}_${kind}`, limit));

  function counts(what: Limited, { address, account }: Who): [RateLimiterAbstract, string][] {
    const whom = [
      ['address', networkOf(address)] as const,
      ...(account ? [['account', account] as const] : []),
    ];
    return whom.flatMap(([kind, who]) => {
      const counter = counters.get(`${what} ${kind}`);
      return counter ? [[counter, digest(kind, who)]] : [];
    });
  }

  function digest(kind: string, who: string): string {
    return createHmac('sha256', key)
      .update(`${kind} ${who.trim().toLowerCase()}`)
      .digest('base64url')
      .slice(0, 22);
  }

  return {
    /**
     * Counts one more; what was refused counts as well, but makes nobody wait longer. An address that has no more to take is
     * nobody's account: it could fill the memory with accounts that it makes up.
     */
    async take(what: Limited, who: Who): Promise<Taken> {
      for (const [counter, id] of counts(what, who)) {
        const wait = await countOne(counter, id);
        if (wait > 0) return { ok: false, retryAfter: Math.max(1, Math.ceil(wait / 1000)) };
      }
      return { ok: true };
    },

    /** How much is taken already of what there is, by the address or the account, whichever has less left: 1 is all of it. */
    async taken(what: Limited, who: Who): Promise<number> {
      const shares = counts(what, who).map(async ([counter, id]) => {
        const count = await counter.get(id);
        return (count?.consumedPoints ?? 0) / counter.points;
      });
      return Math.max(...(await Promise.all(shares)));
    },

    /** It was all right after all, as a login with the right password: it does not count. */
    async giveBack(what: Limited, who: Who): Promise<void> {
      await Promise.all(counts(what, who).map(([counter, id]) => counter.reward(id)));
    },
  };
}

import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { countOne, type MakeCounter } from './counters.ts';
import { guardFields } from './guard-fields.ts';
import { patience } from './patience.ts';
import { keyFor } from './seal.ts';

export type Puzzles = ReturnType<typeof makePuzzles>;

interface Form {
  get(name: string): string;
}

/** Seconds for which a puzzle is good. */
const lifetime = 10 * 60;

/**
 * On the average 256 tries of 2,000 rounds each: less than a second of a computer, some seconds of an old telephone. It is checked by
 * one try.
 */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 2000, keyPrefix: '00', keyLength: 32 };

const given = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
    expiresAt: z.number(),
    /** For which form, and the second in which it was given. */
    data: z.strictObject({ form: z.string(), at: z.number() }),
  }),
  signature: z.string(),
});
const found = z.object({ counter: z.number(), derivedKey: z.string() });
const none = { counter: -1, derivedKey: '' };

/**
 * Proofs of work, as ALTCHA has them: what costs a reader's browser a moment costs a program that sends thousands of forms
 * thousands of moments. Whoever has no script waits instead.
 */
export function makePuzzles(key: string, makeCounter: MakeCounter) {
  const hmacSignatureSecret = Buffer.from(keyFor(key, 'puzzle')).toString('base64url');
  const spent = makeCounter('puzzle', { points: 1, seconds: lifetime });

  /** The puzzle that a form brings; undefined: there is none, or it is forged, too old, or another form's. */
  async function broughtBy(form: Form, name: string) {
    const challenge = given.safeParse(parsed(form.get(guardFields.puzzle))).data;
    if (challenge?.parameters.data.form !== name) return undefined;
    const solution = found.safeParse(parsed(form.get(guardFields.solution))).data ?? none;
    const check = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret });
    if (check.expired || check.invalidSignature) return undefined;
    const { nonce, data } = challenge.parameters;
    return { nonce, isDone: check.verified || Date.now() / 1000 - data.at >= patience };
  }

  return {
    /**
     * What the form called `name` has still to bring; undefined when it brought a puzzle that is solved, or was waited for. Each is good
     * once. One that is not done yet goes on, so that nobody waits twice.
     */
    async ask(name: string, form: Form): Promise<string | undefined> {
      const puzzle = await broughtBy(form, name);
      if (puzzle && !puzzle.isDone) return form.get(guardFields.puzzle);
      if (puzzle && (await countOne(spent, puzzle.nonce)) === 0) return undefined;
      const at = Math.floor(Date.now() / 1000);
      const expiresAt = at + lifetime;
      const data = { form: name, at };
      return JSON.stringify(
        await createChallenge({ ...work, deriveKey, expiresAt, data, hmacSignatureSecret }),
      );
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

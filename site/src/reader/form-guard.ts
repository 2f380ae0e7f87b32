import type { Limited, Limits, Taken, Who } from './limits.ts';
import { guardFields } from './guard-fields.ts';
import type { Puzzles } from './puzzles.ts';
import { makeSeal } from './seal.ts';

export type FormGuard = ReturnType<typeof makeFormGuard>;

/** Why a form looks as if a program had filled it in. */
export type Suspicion = 'trapped' | 'tooFast' | 'formTooOld' | 'tooMany' | 'unsolved';

/** A form is let through; or comes back with a puzzle, or with the time to wait. */
export type Admission = Taken | { ok: false; suspicion: Suspicion; puzzle: string };

/** The forms that programs like. */
export type Guarded = Extract<
  Limited,
  'registration' | 'login' | 'reset' | 'comment' | 'complaint' | 'report'
>;

interface Form {
  get(name: string): string;
}

/**
 * Forms that must bring a mark. A login is typed by a password manager and a complaint is one press, so neither has one; a mistake
 * is reported from an article as well, which is a file and cannot have one.
 */
const marked: ReadonlySet<Guarded> = new Set<Guarded>(['registration', 'reset', 'comment']);

/** Seconds. Nobody reads and fills in a form faster; whoever was away for a day sends it once more. */
const fastest = 2;
const longest = 24 * 60 * 60;
/** Of what an address or an account may do. */
const much = 0.5;

/**
 * Tells people from simple programs: those fill in every field, at once, again and again, or send a page's form without the page.
 * A form that looks like it comes back with all that was typed and a puzzle, and goes through with the puzzle solved.
 */
export function makeFormGuard({ key, limits, puzzles }: { key: string; limits: Limits; puzzles: Puzzles }) {
  const seal = makeSeal(key, 'form');

  async function startedAt(form: Form): Promise<number | undefined> {
    const { at } = (await seal.open(form.get(guardFields.mark))) ?? {};
    return typeof at === 'number' ? at : undefined;
  }

  async function suspicionOf(what: Guarded, form: Form, taken: number): Promise<Suspicion | undefined> {
    if (form.get(guardFields.puzzle) !== '') return 'unsolved';
    if (form.get(guardFields.trap) !== '') return 'trapped';
    if (marked.has(what) || form.get(guardFields.mark) !== '') {
      const at = await startedAt(form);
      if (at === undefined) return 'formTooOld';
      if (Date.now() - at < fastest * 1000) return 'tooFast';
    }
    return taken > much ? 'tooMany' : undefined;
  }

  return {
    /** For the form's hidden field. A form that comes back with a problem keeps the mark it had. */
    async mark(form?: Form): Promise<string> {
      const isGood = form && (await startedAt(form)) !== undefined;
      return isGood ? form.get(guardFields.mark) : seal.close({ at: Date.now() }, longest);
    },

    /** Counts a form that somebody sent, unless it is suspected. */
    async admit(what: Guarded, form: Form, who: Who): Promise<Admission> {
      const taken = await limits.taken(what, who);
      // Nobody solves a puzzle to hear that it was once too often.
      const suspicion = taken < 1 ? await suspicionOf(what, form, taken) : undefined;
      const puzzle = suspicion && (await puzzles.ask(what, form));
      return suspicion && puzzle ? { ok: false, suspicion, puzzle } : limits.take(what, who);
    },
  };
}

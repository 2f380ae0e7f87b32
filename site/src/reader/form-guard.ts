import { makeSeal } from './seal.ts';

export type FormGuard = ReturnType<typeof makeFormGuard>;
/** Why a form looks as if a program had filled it in. */
export type Suspicion = 'trapped' | 'tooFast' | 'formTooOld';

interface Form {
  get(name: string): string;
}

/** Names of the fields that `Guard.astro` adds to a form. */
export const guardFields = { mark: 'started', trap: 'homepage' } as const;

/** Seconds. Nobody reads and fills in a form faster; whoever was away for a day sends it once more. */
const fastest = 2;
const longest = 24 * 60 * 60;

/** Tells people from simple programs: those fill in every field, at once, or send a page's form without the page. */
export function makeFormGuard(key: string) {
  const seal = makeSeal(key, 'form');

  async function startedAt(form: Form): Promise<number | undefined> {
    const { at } = (await seal.open(form.get(guardFields.mark))) ?? {};
    return typeof at === 'number' ? at : undefined;
  }

  return {
    /** For the form's hidden field. A form that comes back with a problem keeps the mark it had. */
    async mark(form?: Form): Promise<string> {
      const isGood = form && (await startedAt(form)) !== undefined;
      return isGood ? form.get(guardFields.mark) : seal.close({ at: Date.now() }, longest);
    },

    /** Undefined: nothing is wrong with it. */
    async suspicion(form: Form): Promise<Suspicion | undefined> {
      if (form.get(guardFields.trap) !== '') return 'trapped';
      const at = await startedAt(form);
      if (at === undefined) return 'formTooOld';
      return Date.now() - at < fastest * 1000 ? 'tooFast' : undefined;
    },
  };
}

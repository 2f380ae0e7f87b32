import { guardFields } from '../reader/guard-fields.ts';

/** What the site says to a form that a script sends. */
export interface Answer {
  ok: boolean;
  status: number;
  message: string;
  /** What became of it, as the page of the form says it. */
  done: string;
}

/**
 * Sends what was typed without leaving the page; undefined when the site is out of reach. Whoever is suspected is told so by
 * `onCheck`, solves a puzzle and sends once more.
 */
export async function postForm(
  address: string,
  fields: Readonly<Record<string, string>>,
  onCheck: (message: string) => void,
): Promise<Answer | undefined> {
  const answer = await post(address, fields);
  if (!answer?.puzzle) return answer;
  const { puzzle, message } = answer;
  onCheck(message);
  const { solve } = await import('./solve.ts');
  const solution = await solve(puzzle);
  return post(address, { ...fields, [guardFields.puzzle]: puzzle, [guardFields.solution]: solution });
}

/** The texts of a form, by name. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
  return fields;
}

async function post(address: string, fields: object): Promise<(Answer & { puzzle: string }) | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    const isOurs = response.headers.get('content-type')?.includes('json');
    const told: unknown = isOurs ? await response.json() : { message: await response.text() };
    const say = (name: string) => String(new Map(Object.entries(told ?? {})).get(name) ?? '');
    const { ok, status } = response;
    return { ok, status, message: say('message'), done: say('done'), puzzle: say('puzzle') };
  } catch {
    return undefined;
  }
}

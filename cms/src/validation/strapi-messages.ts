import { errors } from '@strapi/utils';
import { deskViews } from '../desk/views';
import { refuse, type Problem } from './problem';

interface StrapiProblem {
  path: string[];
  message: string;
}

/** Strapi's own sentences and ours; the first that fits is taken. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/must be defined|required field|cannot be null|cannot be empty/, 'заполните это поле.'],
  [/must be unique/, 'такое значение уже есть у другого документа.'],
  [/at most (\d+) characters/, 'не длиннее $1 знаков.'],
  [/at least (\d+) characters/, 'не короче $1 знаков.'],
  [/greater than or equal to (-?\d+)/, 'не меньше $1.'],
  [/less than or equal to (-?\d+)/, 'не больше $1.'],
  [/must be one of the following values/, 'выберите одно из предложенных значений.'],
  [/must be a `number` type/, 'нужно число.'],
  [/must be a `boolean` type/, 'нужно «да» или «нет».'],
  [/must be a `string` type/, 'нужна строка.'],
  [/must match the following/, 'недопустимые знаки.'],
];

/** Says in Russian what Strapi's validation says in English; other errors go on as they are. */
export function sayInRussian(uid: string, error: unknown): unknown {
  if (!(error instanceof errors.ValidationError)) return error;
  const problems = strapiProblems(error.details);
  if (problems.length === 0) return error;
  try {
    refuse(problems.map((problem) => translate(uid, problem)));
  } catch (inRussian) {
    return inRussian;
  }
  return error;
}

function translate(uid: string, { path, message }: StrapiProblem): Problem {
  const found = translations.find(([pattern]) => pattern.test(message));
  if (!found) return { path, message };
  const [pattern, sentence] = found;
  const meaning = sentence.replace('$1', pattern.exec(message)?.[1] ?? '');
  return { path, message: `${labelOf(uid, path)}: ${meaning}` };
}

/** The field's name at the desk; a field inside a component is called by the last name known on the way. */
function labelOf(uid: string, path: readonly string[]): string {
  const [field = ''] = path;
  const view = deskViews.find((candidate) => candidate.uid === uid);
  return view?.fields[field]?.label ?? field;
}

function strapiProblems(details: unknown): StrapiProblem[] {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  if (!Array.isArray(details.errors)) return [];
  return details.errors.filter((problem): problem is StrapiProblem => Array.isArray(problem?.path));
}

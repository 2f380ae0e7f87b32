import { isCmsGone } from '../cms/door.ts';
import type { Paper } from '../content-store/paper.ts';
import type { Form } from '../on-demand/form.ts';
import type { Visitor } from '../on-demand/services.ts';
import type { Words } from '../words/words.ts';
import { readTypoForm, typoProblems, versionIn, type TypoProblems } from './form.ts';

/** What a reader is told, with the status of the answer. */
export interface TypoResult {
  status: 200 | 404 | 422 | 429 | 503;
  message: string;
  problems: TypoProblems;
  /** What became of a report that the desk took. */
  outcome?: 'taken' | 'mended';
  /** Seconds, when it was too often. */
  retryAfter?: number;
  /** What the form is to solve, since it looks like a program's. */
  puzzle?: string;
}

/** Hands a report on to the desk. Nothing about the reader goes along. */
export async function reportTypo(
  sent: Form,
  { typoReports, forms, address }: Pick<Visitor, 'typoReports' | 'forms' | 'address'>,
  paper: Paper,
  words: Words,
): Promise<TypoResult> {
  const form = readTypoForm(sent);
  const problems = typoProblems(form, words);
  const [problem] = Object.values(problems);
  if (problem !== undefined) return { status: 422, message: problem, problems };
  const article = paper.article(form.article);
  if (!article) return { status: 404, message: words.typo.noArticle, problems };
  const admitted = await forms.admit('report', sent, { address });
  if (!admitted.ok) {
    if ('puzzle' in admitted) {
      const { suspicion, puzzle } = admitted;
      return { status: 422, message: words.guard.suspicions[suspicion], problems, puzzle };
    }
    const { retryAfter } = admitted;
    return { status: 429, message: words.tooOften(retryAfter), problems, retryAfter };
  }
  try {
    const { fragment, before: contextBefore, after: contextAfter, note } = form;
    const told = { fragment, contextBefore, contextAfter, note, version: versionIn(form) };
    const outcome = await typoReports.send({ article: article.documentId, ...told });
    if (outcome === 'no-article') return { status: 404, message: words.typo.noArticle, problems };
    return { status: 200, message: words.typo[outcome], problems, outcome };
  } catch (error) {
    if (!isCmsGone(error)) throw error;
    console.error(error.message);
    return { status: 503, message: words.deskGone, problems };
  }
}

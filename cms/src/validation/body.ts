import { markdownFailure, maxLength } from '@gazeta/shared/markdown/limits';
import type { Problem } from './problem';

/** Texts that the paper could not render. */
export function bodyProblems(body: string | null | undefined): Problem[] {
  const failure = markdownFailure(body ?? '');
  if (failure === undefined) return [];
  const message = {
    'body-too-long': `Текст: длиннее ${maxLength.toLocaleString('ru-RU')} знаков, разделите его на части.`,
    'body-too-deep': 'Текст: слишком много вложенных цитат или тегов HTML, упростите разметку.',
  }[failure];
  return [{ path: ['body'], message }];
}

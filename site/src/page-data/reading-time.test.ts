import { renderMarkdown } from '@gazeta/shared/markdown/render';
import { sanitisedHtml } from '@gazeta/shared/markdown/safe-html';
import { expect, test } from 'vitest';
import { readingTime } from './reading-time.ts';

function text(words: number) {
  const rendered = renderMarkdown(`[${'из-за реки '.repeat(words / 2)}](/news/most 'слово слово')`);
  if (!rendered.ok) throw new Error(rendered.failure);
  return sanitisedHtml.parse(rendered.sanitised);
}

test('a text takes whole minutes, and never none', () => {
  expect([0, 90, 300, 1800].map((words) => readingTime(text(words)))).toEqual([1, 1, 2, 10]);
});

import type { Article } from '@gazeta/shared/content/article';
import { plainText } from '@gazeta/shared/markdown/plain-text';
import { renderMarkdown } from '@gazeta/shared/markdown/render';

/** Everything that a reader may find a mistake in, one paragraph a line. */
export function articleText({ title, lead, cover, body, blocks, corrections }: Article): string {
  const rendered = renderMarkdown(body);
  return [
    title,
    lead,
    cover?.caption ?? '',
    rendered.ok ? plainText(rendered.sanitised.html) : '',
    ...stringsIn(blocks),
    ...corrections.map(({ text }) => text),
  ].join('\n');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

import { renderMarkdown } from '@gazeta/shared/markdown/render';
import { textOf } from '../content-store/text.ts';
import { inSight, type Progress } from './bundle.ts';
import type { TextResult } from './texts.ts';

/** Texts on their way through a thread. */
export interface TextOrder {
  markdowns: readonly string[];
  progress: Progress;
}

// The first text of a thread takes many times as long as the next: let it be nobody's.
renderMarkdown('<p>Первый _текст_</p>');

/** Runs in a thread of its own, so that a hostile text can be stopped. */
export default async function renderTexts({ markdowns, progress }: TextOrder): Promise<TextResult[]> {
  const results: TextResult[] = [];
  for (const markdown of markdowns) results.push(await inSight(progress, () => renderText(markdown)));
  return results;
}

function renderText(markdown: string): TextResult {
  const rendered = renderMarkdown(markdown);
  return rendered.ok ? { ok: true, text: textOf(rendered.sanitised) } : rendered;
}

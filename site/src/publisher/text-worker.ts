import { renderMarkdown } from '@gazeta/shared/markdown/render';
import { textOf } from '../content-store/text.ts';
import { begun, type TextTask } from './text-task.ts';
import type { TextResult } from './texts.ts';

// The first text of a thread takes many times as long as the next: let it be nobody's.
renderMarkdown('<p>Первый _текст_</p>');

/** Runs in a thread of its own, so that a hostile text can be stopped. */
export default function renderText({ markdown, progress }: TextTask): TextResult {
  Atomics.store(progress, 0, begun);
  const rendered = renderMarkdown(markdown);
  return rendered.ok ? { ok: true, text: textOf(rendered.sanitised) } : rendered;
}

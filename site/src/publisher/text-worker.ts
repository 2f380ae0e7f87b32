import { renderMarkdown, type RenderedMarkdown } from '@gazeta/shared/markdown/render';
import { begun, type TextTask } from './text-task.ts';

// The first text of a thread takes many times as long as the next: let it be nobody's.
renderMarkdown('<p>Первый _текст_</p>');

/** Runs in a thread of its own, so that a hostile text can be stopped. */
export default function renderText({ markdown, progress }: TextTask): RenderedMarkdown {
  Atomics.store(progress, 0, begun);
  return renderMarkdown(markdown);
}

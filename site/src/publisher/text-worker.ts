import { renderMarkdown, type RenderedMarkdown } from '@gazeta/shared/markdown/render';

/** Runs in a thread of its own, so that a hostile text can be stopped. */
export default function renderText(markdown: string): RenderedMarkdown {
  return renderMarkdown(markdown);
}

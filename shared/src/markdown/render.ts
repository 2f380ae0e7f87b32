import { Marked } from 'marked';
import { markdownFailure, type LimitFailure } from './limits.ts';
import { sanitise } from './sanitise.ts';
import { sanitiserVersion, type SanitisedHtml } from './safe-html.ts';

/** A headline is the page's only h1, so a text's own headings start at the second level. */
const marked = new Marked({
  gfm: true,
  walkTokens(token) {
    if (token.type === 'heading') token['depth'] = Math.min(4, Math.max(2, token['depth']));
  },
});

export type MarkdownFailure = LimitFailure | 'body-unreadable';
export type RenderedMarkdown =
  { ok: true; sanitised: SanitisedHtml } | { ok: false; failure: MarkdownFailure };

/**
 * Markdown from people to HTML that cannot harm: the one gate between an editor's text and a page.
 * Costs milliseconds for a usual article; a hostile one may take seconds, so call it where that hurts nobody.
 */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const failure = markdownFailure(markdown);
  if (failure) return { ok: false, failure };
  const html = toHtml(markdown);
  if (html === undefined) return { ok: false, failure: 'body-unreadable' };
  return { ok: true, sanitised: { sanitiser: sanitiserVersion, html: sanitise(html) } };
}

/** Undefined for a text that marked cannot parse: some hostile ones overflow its stack. */
function toHtml(markdown: string): string | undefined {
  try {
    return marked.parse(markdown, { async: false });
  } catch {
    return undefined;
  }
}

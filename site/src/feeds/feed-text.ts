import { escapeHtml } from '@gazeta/shared/markdown/escape';
import { articlePath } from '@gazeta/shared/routes';
import type { Article } from '../content-store/stored.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { feedBlocks } from './feed-blocks.ts';
import { warningsOf } from './warnings.ts';

const ownAddress = /(\s(?:href|src)=")([/#][^"]*)/g;
const forBrowsers = /\s(?:srcset|sizes|loading|decoding|tabindex)="[^"]*"/g;
const picture = /<img src="([^"]*)"/g;

/**
 * An article as HTML that reads the same wherever it is shown: what has to be said before it, its text and its blocks,
 * with full addresses, one for each picture. `before` stands between the warnings and the text.
 */
export function feedText(paper: Paper, article: Article, before = ''): string {
  const page = fullAddress(articlePath(article.slug));
  const warnings = warningsOf(paper, article).map((warning) => `<p>${escapeHtml(warning)}</p>`);
  return [...warnings, before, paper.text(article), feedBlocks(paper, article)]
    .join('')
    .replaceAll(forBrowsers, '')
    .replaceAll(
      ownAddress,
      (_, attribute: string, address: string) => attribute + new URL(address, page).href,
    );
}

/** Full addresses of the pictures of a text that goes out. */
export function picturesOf(text: string): string[] {
  return [...text.matchAll(picture)].map(([, src = '']) => src.replaceAll('&amp;', '&'));
}

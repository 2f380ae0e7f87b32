import { articlePath } from '@gazeta/shared/routes';
import type { Article } from '../content-store/stored.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';

const ownAddress = /(\s(?:href|src)=")([/#][^"]*)/g;
const forBrowsers = /\s(?:srcset|sizes|loading|decoding|tabindex)="[^"]*"/g;

/** An article's text as HTML that reads the same wherever it is shown: with full addresses, one for each picture. */
export function feedText(paper: Paper, article: Article): string {
  const page = fullAddress(articlePath(article.slug));
  return paper
    .text(article)
    .replaceAll(forBrowsers, '')
    .replaceAll(
      ownAddress,
      (_, attribute: string, address: string) => attribute + new URL(address, page).href,
    );
}

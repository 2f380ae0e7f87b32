import type { Article } from '../content-store/stored.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';

const ownAddress = /(\s(?:href|src)=")(\/[^"]*)/g;
const choice = /\s(?:srcset|sizes)="[^"]*"/g;

/** An article's text as HTML that reads the same wherever it is shown: with full addresses, one for each picture. */
export function feedText(paper: Paper, article: Article): string {
  return paper
    .text(article)
    .replaceAll(choice, '')
    .replaceAll(ownAddress, (_, attribute: string, address: string) => attribute + fullAddress(address));
}

import type { Path } from '@gazeta/shared/routes';
import type { List } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** One page of a list of articles; no number: the head page, with the newest. */
export interface ListView {
  teasers: Teaser[];
  number: number | undefined;
  newer: Path | undefined;
  older: Path | undefined;
  newest: Path | undefined;
  oldest: Path | undefined;
}

/** `page` is the address's last segment as it stands; undefined: there is no such page. */
export function listView(paper: Paper, list: List, page: string | undefined): ListView | undefined {
  if (page !== undefined && !/^[1-9]\d{0,8}$/.test(page)) return undefined;
  const number = page === undefined ? undefined : Number(page);
  const found = paper.listPage(list, number);
  return found && { ...found, number, teasers: teasersOf(paper, found.articles) };
}

import { instant, type Instant } from '@gazeta/shared/content/ids';
import { latest, listKey, newsLength } from './lists.ts';
import type { Store } from './store.ts';
import type { Article } from './stored.ts';

const newsHours = 48;
const always = instant.parse('1970-01-01T00:00:00.000Z');
const never = instant.parse('9999-12-31T00:00:00.000Z');

/**
 * The articles that news search takes for news, newest first. How old they may be was decided when the publisher last
 * looked at the clock: a page that looked itself would have other bytes each time.
 */
export function newsIn(store: Store): Article[] {
  return store.between('article', listKey(latest), newsSince(store), never, newsLength);
}

/** Lets go what is no news any more at that time; answers whether there was any. */
export function ageNews(store: Store, now: Date): boolean {
  const since = newsSince(store);
  const limit = instant.parse(new Date(now.getTime() - newsHours * 3_600_000).toISOString());
  const oldest = store.firstFrom(listKey(latest), since);
  // A clock that was ahead must not keep news out until its time has come.
  const isAged = since > limit || (oldest !== undefined && oldest < limit);
  if (isAged) store.setState('news-since', limit);
  return isAged;
}

function newsSince(store: Store): Instant {
  const said = store.state('news-since');
  return said === undefined ? always : instant.parse(said);
}

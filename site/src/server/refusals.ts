import { defaultSettings } from '../content-store/defaults.ts';
import type { Store } from '../content-store/store.ts';
import type { RefusalWords } from '../words/refusal-words.ts';
import { wordsIn } from '../words/words.ts';

export const plainText = 'text/plain; charset=utf-8';

/** What the server says without a page, in the paper's language. */
export function refusalsOf(store: Pick<Store, 'all'>): RefusalWords {
  const [settings = defaultSettings] = store.all('settings');
  return wordsIn(settings.language).refusals;
}

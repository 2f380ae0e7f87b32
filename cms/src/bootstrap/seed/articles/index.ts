import type { SeedArticle } from './article';
import roads from './dorogi/articles';
import bridgeOpened from './dorogi/most-otkryt';
import culture from './kultura/articles';
import steamer from './kultura/parohod-udaloy';
import people from './lyudi/articles';
import mountainPass from './lyudi/dva-dnya-na-perevale';
import summer from './lyudi/leto-glazami-gleba';
import society from './obshchestvo/articles';
import incidents from './proisshestviya/articles';
import river from './reka/articles';
import wintering from './reka/zimovka-sudov';
import sport from './sport/articles';
import council from './vlast/articles';
import land from './zemlya/articles';

/** All articles of the demonstration paper, the oldest first: an article may point to those before it. */
export const articles: readonly SeedArticle[] = [
  bridgeOpened,
  steamer,
  mountainPass,
  wintering,
  summer,
  ...council,
  ...river,
  ...roads,
  ...society,
  ...culture,
  ...sport,
  ...land,
  ...incidents,
  ...people,
].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

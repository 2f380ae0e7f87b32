import type { Menu } from '@gazeta/shared/content/menu';
import type { Settings } from '@gazeta/shared/content/settings';
import type { Paper } from '../content-store/paper.ts';
import { wordsIn, type Words } from '../words/words.ts';

/** What stands around every page. */
export interface Frame {
  settings: Settings;
  menu: Menu;
  words: Words;
}

export function frameOf(paper: Paper): Frame {
  const settings = paper.settings();
  return { settings, menu: paper.menu(), words: wordsIn(settings.language) };
}

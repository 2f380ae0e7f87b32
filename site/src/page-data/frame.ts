import type { Menu } from '@gazeta/shared/content/menu';
import { archivePath, correctionsPath, homePath, rssPath, type Path } from '@gazeta/shared/routes';
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

/** What stands under every page. */
export function footerLinks({ menu, words }: Frame): Menu['items'] {
  return [
    ...menu.footerItems,
    { label: words.archive, url: archivePath },
    { label: words.corrections, url: correctionsPath },
    { label: words.rssFeed, url: rssPath },
  ];
}

/** Whether a link around the page leads to the page itself, and says so. */
export function leadsToItself(frame: Frame, path: Path): boolean {
  return path === homePath || [...frame.menu.items, ...footerLinks(frame)].some(({ url }) => url === path);
}

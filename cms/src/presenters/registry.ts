import type { Kind } from '@gazeta/shared/content/site-document';
import { articlePresenter } from './article';
import { authorPresenter } from './author';
import { breakingPresenter } from './breaking';
import { commentPresenter } from './comment';
import { mediaPresenter } from './media';
import { menuPresenter } from './menu';
import { pagePresenter } from './page';
import { partnerBlockPresenter } from './partner-block';
import type { Presenter } from './presenter';
import { redirectPresenter } from './redirect';
import type { Related } from './relation';
import { rubricPresenter } from './rubric';
import { settingsPresenter } from './settings';
import { tagPresenter } from './tag';

/** A presenter whose row type is its own business: rows come from the database by its `uid` and `populate`. */
export type AnyPresenter = { [K in Kind]: Presenter<K, Related> }[Kind];

/** Everything of the desk that the site shows, by the name that both sides use. */
export const presenters: Readonly<Record<Kind, AnyPresenter>> = {
  settings: settingsPresenter,
  menu: menuPresenter,
  rubric: rubricPresenter,
  tag: tagPresenter,
  author: authorPresenter,
  media: mediaPresenter,
  article: articlePresenter,
  page: pagePresenter,
  comment: commentPresenter,
  'partner-block': partnerBlockPresenter,
  breaking: breakingPresenter,
  redirect: redirectPresenter,
};

/** Undefined for what the site does not show. */
export function presenterOf(uid: string): AnyPresenter | undefined {
  return Object.values(presenters).find((presenter) => presenter.uid === uid);
}

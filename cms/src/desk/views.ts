import { article } from './article';
import { file, gallery, poll, pollOption, quote, readAlso, table, video } from './blocks';
import { advertising, correction, picture } from './content-parts';
import type { DeskView } from './desk-view';
import { page } from './page';
import { partnerBlock, partnerClick, partnerItem } from './partner-block';
import { publication } from './publication';
import { comment, moderation, pollVotes, reader, typoReport } from './reader-voices';
import { redirect } from './redirect';
import { breaking, contacts, imprint, link, menu, settings, socialLink } from './site';
import { author, rubric, tag } from './taxonomy';

/** Everything that people fill in at the desk. */
export const deskViews: readonly DeskView[] = [
  advertising,
  article,
  author,
  breaking,
  comment,
  contacts,
  correction,
  file,
  gallery,
  imprint,
  link,
  menu,
  moderation,
  page,
  partnerBlock,
  partnerClick,
  partnerItem,
  picture,
  poll,
  pollOption,
  pollVotes,
  publication,
  quote,
  readAlso,
  reader,
  redirect,
  rubric,
  settings,
  socialLink,
  table,
  tag,
  typoReport,
  video,
];

import type { PartnerSlot } from '@gazeta/shared/content/partner-block';
import type { Day, Month } from '@gazeta/shared/days';
import type { Settings } from '@gazeta/shared/content/settings';
import type { AccountWords } from './account-words.ts';
import type { VideoService } from '@gazeta/shared/content/video';
import type { Span } from '../content-store/popular.ts';
import type { Network } from '../page-data/share-links.ts';
import type { VoteFailure } from '../polls/ballot-box.ts';
import type { DiscussionWords } from './discussion-words.ts';
import { en } from './en.ts';
import type { GuardWords } from './guard-words.ts';
import type { RefusalWords } from './refusal-words.ts';
import { ru } from './ru.ts';

/** One thing that a reader may choose about how pages look; the option '' is the paper's own. */
interface Choice {
  name: 'theme' | 'face' | 'size' | 'contrast' | 'spacing' | 'pictures';
  label: string;
  options: { value: string; label: string }[];
}

/** Everything that the pages say by themselves, whoever's paper it is. */
export interface Words {
  /** BCP 47, for `lang` and for what Intl writes. */
  language: string;
  /** For Open Graph, `ru_RU`. */
  locale: string;

  skipToContent: string;
  menu: string;
  sections: string;
  service: string;
  rssFeed: string;
  /** On a rubric's page. */
  rubricRss: string;

  appearance: {
    /** What readers who see badly look for. */
    lowVision: string;
    title: string;
    reset: string;
    choices: Choice[];
  };

  breaking: string;
  latestNews: string;
  allNews: string;
  noNewsYet: string;
  popular: string;
  popularIn: Record<Span, string>;
  notPopularYet: string;
  newer: string;
  newest: string;
  oldest: string;
  older: string;
  pages: string;
  /** A numbered page of a list, as its title says it. */
  pageNumber(number: number): string;
  tag: string;

  archive: string;
  /** From Monday. */
  weekdays: { short: string; name: string }[];
  nameOfMonth(month: Month): string;
  monthAndYear(month: Month): string;
  fullDay(day: Day): string;
  dayAndMonth(day: Day): string;
  newsOfDay(day: Day): string;
  months: string;
  days: string;
  publishedInMonth(count: number): string;
  countOnDay(day: Day, count: number): string;

  updated(at: string): string;
  readingTime(minutes: number): string;
  ageGate: string;
  ofAge: string;
  share: string;
  /** Networks as their readers call them. */
  networks: Record<Network, string>;
  copyLink: string;
  linkCopied: string;
  authors: string;
  tags: string;
  photo(author: string): string;
  correctionsHint: string;
  noCorrections: string;
  /** What stands under an article besides it. */
  beside: string;
  corrections: string;
  typoHint: string;
  typo: {
    title: string;
    /** At a selection on a touch screen. */
    offer: string;
    article: string;
    fragment: string;
    fragmentHint: string;
    note: string;
    noteHint: string;
    send: string;
    close: string;
    toArticle: string;
    kept: string;
    taken: string;
    mended: string;
    noArticle: string;
    noFragment: string;
  };
  tooLong(field: string, longest: number): string;
  deskGone: string;
  tooOften(seconds: number): string;
  advertising: string;
  advertiser(name: string): string;
  erid(token: string): string;

  readAlso: string;
  gallery: string;
  /** What a click on a picture does; `what` is the picture in words, possibly none. */
  enlarge(what: string): string;
  pictureOf(number: number, total: number): string;
  viewer: string;
  close: string;
  previousPicture: string;
  nextPicture: string;
  table: string;
  video: string;
  videoServices: Record<VideoService, string>;
  /** What a click on the poster does: with a script, and without one. */
  videoPlays(service: string): string;
  videoLeaves(service: string): string;
  watchOn(service: string): string;
  download: string;
  fileSize(bytes: number): string;
  poll: string;
  vote: string;
  votes(count: number): string;
  votesInAll(count: number): string;
  /** Why a vote does not count, and what to do. */
  voteFailures: Record<VoteFailure, string>;

  comments: string;
  commentCount(count: number): string;
  noCommentsYet: string;
  goneReader: string;
  inReplyTo(name: string): string;
  linkToComment(at: string): string;
  addComment: string;
  commentNotice: string;
  commentsClosed: string;

  imprint: string;
  founder(name: string): string;
  chiefEditor(name: string): string;
  registration(number: string, body: string, at: string): string;
  contacts: string;
  phone: string;
  email: string;
  address: string;
  socialNetworks: string;
  /** The age mark spelled out for those who cannot see the badge. */
  ageMark(mark: string): string;

  /** What a partner block is called by its place, since its title may stand on the page thrice. */
  partners: Record<PartnerSlot, string>;
  partnerEndedTitle: string;
  partnerEndedText: string;
  brokenTitle: string;
  brokenText: string;
  search: string;
  account: string;
  searchQuery: string;
  find: string;
  offlineTitle: string;
  offlineText: string;
  searchFor(typed: string): string;
  searchFilters: string;
  searchRubric: string;
  anyRubric: string;
  searchFrom: string;
  searchTo: string;
  searchHint: string;
  searchNoWords: string;
  searchPlaces: string;
  /** `isMore`: there are more than these. */
  found(count: number, isMore: boolean): string;
  foundSome: string;
  nothingFound: string;
  searchAdvice: string[];
  searchEverywhere: string;
  nextPage: string;

  notFoundTitle: string;
  notFoundText: string;
  goneTitle: string;
  goneText: string;
  toHome: string;

  /** Of a form that looks as if a program sent it. */
  guard: GuardWords;
  /** Where there is no page. */
  refusals: RefusalWords;
  /** The pages about a reader's account. */
  accounts: AccountWords;
  /** Around readers' comments. */
  discussion: DiscussionWords;
}

/** The words of a paper that is written in this language. */
export function wordsIn(language: Settings['language']): Words {
  return { ru, en }[language];
}

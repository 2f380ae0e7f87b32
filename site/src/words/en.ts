import { accountEn } from './account-en.ts';
import { discussionEn } from './discussion-en.ts';
import { datesIn } from './dates.ts';
import { guardEn } from './guard-en.ts';
import { fileSizeIn, pluralIn } from './numbers.ts';
import { refusalEn } from './refusal-en.ts';
import type { Words } from './words.ts';

const fileSize = fileSizeIn('en-GB');
const comments = pluralIn('en-GB', { one: 'comment', other: 'comments' });
const votes = pluralIn('en-GB', { one: 'vote', other: 'votes' });

const articles = pluralIn('en-GB', { one: 'article', other: 'articles' });

const dates = datesIn('en-GB');

export const en: Words = {
  language: 'en',
  locale: 'en_GB',

  skipToContent: 'Skip to content',
  menu: 'Menu',
  sections: 'Sections',
  service: 'About us',
  rssFeed: 'News by RSS',
  rubricRss: 'This section by RSS',

  appearance: {
    lowVision: 'Low-vision version',
    title: 'Appearance and low-vision version',
    reset: 'Usual look',
    choices: [
      {
        name: 'theme',
        label: 'Theme',
        options: [
          { value: '', label: 'as the system' },
          { value: 'light', label: 'light' },
          { value: 'dark', label: 'dark' },
        ],
      },
      {
        name: 'face',
        label: 'Typeface',
        options: [
          { value: '', label: 'with serifs' },
          { value: 'sans', label: 'without serifs' },
        ],
      },
      {
        name: 'size',
        label: 'Text size',
        options: [
          { value: '', label: 'usual' },
          { value: 'large', label: 'large' },
          { value: 'largest', label: 'largest' },
        ],
      },
      {
        name: 'contrast',
        label: 'Colours',
        options: [
          { value: '', label: 'usual' },
          { value: 'black-on-white', label: 'black on white' },
          { value: 'white-on-black', label: 'white on black' },
          { value: 'blue-on-sky', label: 'blue on sky' },
          { value: 'brown-on-beige', label: 'brown on beige' },
        ],
      },
      {
        name: 'spacing',
        label: 'Spacing',
        options: [
          { value: '', label: 'usual' },
          { value: 'wide', label: 'wide' },
        ],
      },
      {
        name: 'pictures',
        label: 'Pictures',
        options: [
          { value: '', label: 'shown' },
          { value: 'off', label: 'hidden' },
        ],
      },
    ],
  },

  breaking: 'Breaking',
  latestNews: 'Latest news',
  allNews: 'All news',
  noNewsYet: 'Nothing has been published here yet.',
  popular: 'Most read',
  popularIn: { day: 'today', week: 'this week' },
  notPopularYet: 'The list will appear once the news have found readers.',
  newer: 'Newer',
  newest: 'Newest',
  oldest: 'Oldest',
  older: 'Older',
  pages: 'Pages of this list',
  pageNumber: (number) => `page\u00A0${number}`,
  tag: 'Topic',

  archive: 'Archive',
  ...dates,
  newsOfDay: (day) => `News of ${dates.dayAndMonth(day)} ${day.slice(0, 4)}`,
  months: 'Months of the archive',
  days: 'Days of the archive',
  publishedInMonth: (count) => `In this month: ${articles(count)}`,
  countOnDay: (day, count) => `${dates.dayAndMonth(day)}: ${articles(count)}`,

  updated: (at) => `Updated ${at}`,
  readingTime: (minutes) => `${minutes}\u00A0min read`,
  ageGate: 'This story is for readers over 18.',
  ofAge: 'I am over 18, show it',
  share: 'Share',
  networks: { vk: 'VK', telegram: 'Telegram', ok: 'OK', whatsapp: 'WhatsApp' },
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  authors: 'Authors',
  tags: 'Topics',
  photo: (author) => `Photo: ${author}`,
  correctionsHint: 'Where we were wrong, and what we put right.',
  noCorrections: 'There have been no corrections yet.',
  beside: 'More to read',
  corrections: 'Corrections',
  typoHint:
    'If you notice a\u00A0mistake in the text, select the words in question and press Ctrl+Enter. Thank you!',
  typo: {
    title: 'Report a\u00A0mistake',
    offer: 'A\u00A0mistake here?',
    article: 'Article',
    fragment: 'Where the mistake is',
    fragmentHint: 'Copy the words in question from the article.',
    note: 'What it should be',
    noteHint: 'May stay empty. Neither a\u00A0name nor an address is needed.',
    send: 'Send',
    close: 'Close',
    toArticle: 'Back to the article',
    kept: 'The site cannot be reached. The report is kept in this browser and will be sent when you open the site again.',
    taken: 'Thank you! An editor will look at it.',
    mended: 'Thank you! It has been corrected already: reload the page.',
    noArticle: 'This article is not on the site any more.',
    noFragment: 'Say which words are wrong.',
  },
  tooLong: (field, longest) => `${field}: ${longest} characters at most.`,
  deskGone:
    'The newsroom does not answer now, so nothing was sent. What you wrote is still in the form: try again in a\u00A0minute.',
  tooOften: (seconds) =>
    `Too many at once. Try again in ${seconds < 90 ? `${seconds}\u00A0s` : `${Math.ceil(seconds / 60)}\u00A0min`}.`,
  advertising: 'Advertisement',
  advertiser: (name) => `Advertiser: ${name}`,
  erid: (token) => `erid: ${token}`,

  readAlso: 'Read also',
  gallery: 'Photo gallery',
  enlarge: (what) => `Show full screen${what && `: ${what}`}`,
  pictureOf: (number, total) => `${number} of ${total}`,
  viewer: 'Pictures',
  close: 'Close',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  table: 'Table',
  video: 'Video',
  videoServices: { rutube: 'RuTube', vk: 'VK\u00A0Video', youtube: 'YouTube' },
  videoPlays: (service) => `This starts a\u00A0player of ${service}, which will know that you are watching.`,
  videoLeaves: (service) => `The video opens at ${service}.`,
  watchOn: (service) => `Watch at ${service}`,
  download: 'Download',
  fileSize,
  poll: 'Poll',
  vote: 'Vote',
  votes,
  votesInAll: (count) => `${votes(count)} in all`,
  voteFailures: {
    'no-choice': 'Choose one of the answers.',
    'voted-already': 'Your vote has been counted.',
    'poll-is-over': 'This poll is over: the editors have withdrawn it.',
    'desk-is-gone': 'Votes cannot be counted at this moment. Try again in a\u00A0minute.',
    'too-many': 'There are too many votes from your address. Try again in ten minutes.',
  },

  comments: 'Comments',
  commentCount: comments,
  noCommentsYet: 'No comments yet.',
  goneReader: 'Deleted reader',
  inReplyTo: (name) => `In reply to ${name}`,
  linkToComment: (at) => `Link to the comment, ${at}`,
  addComment: 'Add a\u00A0comment',
  commentNotice:
    'Only registered readers who have logged in can comment. A\u00A0comment appears after an administrator of the site has checked it.',
  commentsClosed: 'Comments on this article are closed.',

  imprint: 'Imprint',
  founder: (name) => `Founder: ${name}`,
  chiefEditor: (name) => `Editor-in-chief: ${name}`,
  registration: (number, body, at) =>
    [`Media registration: ${number}`, body && `issued by ${body}`, at].filter(Boolean).join(', '),
  contacts: 'Contacts',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  socialNetworks: 'Social networks',
  ageMark: (mark) => `For readers aged ${mark.replace('+', '')} and over`,

  partners: {
    'after-lead': 'Partners: after the lead',
    'after-body': 'Partners: after the text',
    'after-comments': 'Partners: after the comments',
  },
  partnerEndedTitle: 'This partner’s news is over',
  partnerEndedText: 'Its time has ended, so the link leads nowhere. There are other news on the front page.',
  brokenTitle: 'Something is wrong with the site',
  brokenText: 'We are mending it. Come back in a minute: what you were reading has gone nowhere.',
  search: 'Search',
  account: 'Your account',
  searchQuery: 'What to find',
  find: 'Find',
  offlineTitle: 'No network',
  offlineText:
    'You have not read this page yet, and it cannot be had without a network. What you have read opens as it is.',
  searchFor: (typed) => `${typed} — search`,
  searchFilters: 'Where to look',
  searchRubric: 'Section',
  anyRubric: 'all sections',
  searchFrom: 'From',
  searchTo: 'To',
  searchHint:
    'Write one or more words in any form: “trains” finds “train” as well. Names of authors and topics are searched too.',
  searchNoWords: 'There is no word in this query. Write what the article is about.',
  searchPlaces: 'Sections, topics and authors of this name',
  found: (count, isMore) =>
    isMore ? `More than ${articles(count)}; the best matches are below` : `Found: ${articles(count)}`,
  foundSome: 'No article has all the words. These have some of them',
  nothingFound: 'Nothing was found',
  searchAdvice: [
    'Check the words for typos.',
    'Try another word: “road” instead of “highway”.',
    'Leave out some words, the section or the dates.',
  ],
  searchEverywhere: 'Search all sections and dates',
  nextPage: 'Next',

  notFoundTitle: 'There is no such page',
  notFoundText:
    'There may be a\u00A0typo in the address. Check it, or go to the front page for the latest news.',
  goneTitle: 'This article has been withdrawn',
  goneText: 'There was an article at this address, but the newsroom has taken it down.',
  toHome: 'To the front page',

  guard: guardEn,
  refusals: refusalEn,
  accounts: accountEn,
  discussion: discussionEn,
};

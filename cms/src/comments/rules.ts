import type { Finding } from '@gazeta/shared/readers/comments';
import { comparedWords } from './letters';
import { foundIn, type WordList } from './word-list';

export type Strictness = 'allow' | 'flag' | 'refuse';

/** What an admin has set for all comments. */
export interface Rules {
  stopWords: WordList;
  suspectWords: WordList;
  links: Strictness;
  repeats: Strictness;
  /** How many approved comments a reader needs before hers are no longer marked as the first. */
  firstComments: number;
  /** Whether comments of trusted readers in which nothing was found need no moderator. */
  trustedSkip: boolean;
}

/** What is known of the reader beside the text. */
export interface Record {
  /** Her other comments of late. */
  texts: readonly string[];
  approved: number;
}

/** `refused` is what the reader has to change; `flagged` is what the moderator looks at. */
export interface Verdict {
  refused: Finding[];
  flagged: Finding[];
}

const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:ru|su|com|net|org|info|biz|io|me|top|xyz|site|online|shop|рф|рус)(?![\p{L}\p{N}])/giu;

/** What the rules find in a comment. */
export function judge(text: string, rules: Rules, reader: Record): Verdict {
  const links = [...new Set(text.match(link) ?? [])];
  const graded: [Strictness, Finding[]][] = [
    ['refuse', foundIn(text, rules.stopWords).map((word) => ({ rule: 'stop-word', word }))],
    ['flag', foundIn(text, rules.suspectWords).map((word) => ({ rule: 'suspect-word', word }))],
    [rules.links, links.map((word) => ({ rule: 'link', word }))],
    [rules.repeats, isRepeated(text, reader.texts) ? [{ rule: 'repeat' }] : []],
    ['flag', reader.approved < rules.firstComments ? [{ rule: 'first-comment' }] : []],
  ];
  const found = (wanted: Strictness) =>
    graded.flatMap(([strictness, findings]) => (strictness === wanted ? findings : []));
  return { refused: found('refuse'), flagged: found('flag') };
}

/** Whether the reader has said the same before, in whatever spelling. */
export function isRepeated(text: string, before: readonly string[]): boolean {
  const said = comparedWords(text).join(' ');
  return said !== '' && before.some((other) => comparedWords(other).join(' ') === said);
}

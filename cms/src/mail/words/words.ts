import type { Settings } from '@gazeta/shared/content/settings';
import { en } from './en';
import { ru } from './ru';

/** What letters to readers say. A link's label stands before its address, and on a button. */
export interface LetterWords {
  /** BCP 47. */
  language: string;
  greeting(name: string): string;
  /** For whoever asked for nothing. */
  notYou: string;
  confirmation: { subject: string; text: string; link: string };
  alreadyRegistered: { subject: string; text: string; forgotten(address: string): string; link: string };
  reset: { subject: string; text: string; link: string; note: string };
  newEmail: { subject: string; text: string; link: string };
  emailChanged: { subject: string; text: string; note: string };
  passwordChanged: { subject: string; text: string; link: string; note: string };
  reply: {
    subject(article: string): string;
    /** `name`: who answered; undefined when the account is gone. */
    text(name: string | undefined, article: string): string;
    link: string;
    unsubscribe(address: string): string;
  };
}

/** The words of a paper that is written in this language. */
export function wordsIn(language: Settings['language']): LetterWords {
  return { ru, en }[language];
}

import { ageMark, type AgeMark } from '@gazeta/shared/content/article';

/** How Strapi stores an age mark: its Content-Type Builder refuses enumeration values that begin with a digit. */
export type StoredAgeMark = `age${0 | 6 | 12 | 16 | 18}`;

/** `16+` as Strapi stores it: `age16`. */
export function storedAgeMark(mark: AgeMark): StoredAgeMark {
  const stored = { '0+': 'age0', '6+': 'age6', '12+': 'age12', '16+': 'age16', '18+': 'age18' } as const;
  return stored[mark];
}

/** `age16` as readers see it: `16+`. */
export function ageMarkOf(stored: StoredAgeMark): AgeMark {
  return ageMark.parse(`${stored.slice('age'.length)}+`);
}

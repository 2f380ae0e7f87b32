import { createHash } from 'node:crypto';

/**
 * The documentId of a seeded document: the same on every machine and at every try, so that a document points to
 * another before it is there, and a seeding that was cut short goes on where it stopped. It begins with a letter:
 * Strapi reads a relation that begins with a digit as the number of a row.
 */
export function seedId(kind: string, key: string): string {
  return `s${createHash('sha256').update(`${kind}/${key}`).digest('hex').slice(0, 23)}`;
}

export const articleId = (slug: string): string => seedId('article', slug);

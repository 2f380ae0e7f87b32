import { sentence } from './prose.ts';
import type { Random } from '../../random.ts';
import type { Row, Tables } from './tables.ts';
import { firstNames, lastNames, rubricNames } from './vocabulary.ts';

/** Ids of the rows that articles and comments are linked to. */
export interface Taxonomy {
  rubrics: number[];
  tags: number[];
  authors: number[];
  readers: number[];
}

const tagCount = 300;
const readerCount = 100;

/** What Strapi writes into every row of a type without drafts. */
function document(random: Random, at: number): Row {
  return { document_id: random.documentId(), created_at: at, updated_at: at, published_at: at };
}

export function writeTaxonomy(tables: Tables, random: Random, at: number): Taxonomy {
  const names = firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`));
  return {
    rubrics: rubricNames.map((name, index) =>
      tables.add('rubrics', {
        ...document(random, at),
        name,
        slug: `rubrika-${index + 1}`,
        description: sentence(random),
        position: index + 1,
      }),
    ),
    tags: Array.from({ length: tagCount }, (_, index) =>
      tables.add('tags', { ...document(random, at), name: `Метка ${index + 1}`, slug: `metka-${index + 1}` }),
    ),
    authors: names.map((name, index) =>
      tables.add('authors', {
        ...document(random, at),
        name,
        slug: `avtor-${index + 1}`,
        role: 'корреспондент',
        about: sentence(random),
      }),
    ),
    readers: Array.from({ length: readerCount }, (_, index) =>
      tables.add('up_users', {
        ...document(random, at),
        username: `reader-${index + 1}`,
        email: `reader-${index + 1}@gazeta.example`,
        name: random.pick(names),
        provider: 'local',
        confirmed: 1,
        blocked: 0,
      }),
    ),
  };
}

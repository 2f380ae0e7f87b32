import { DatabaseSync } from 'node:sqlite';
import { writeArticle } from './articles.ts';
import { writeComment } from './comments.ts';
import { seededRandom } from '../../random.ts';
import { openTables } from './tables.ts';
import { writeTaxonomy } from './taxonomy.ts';

const day = 86_400_000;
const firstDay = Date.UTC(2016, 0, 1);
const days = 3650;
/** One article in so many has comments. */
const discussed = 20;

/**
 * Writes a paper of so many published articles into the empty database of a CMS that does not run, in the rows
 * that Strapi would have written. The files that serve as covers are there already. The outbox fills by its triggers.
 */
export function fillDatabase(file: string, articles: number): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN');
  const random = seededRandom(articles);
  const tables = openTables(database);
  const taxonomy = writeTaxonomy(tables, random, firstDay);
  const files = database
    .prepare('SELECT id FROM files')
    .all()
    .map(({ id }) => Number(id));
  for (let number = 1; number <= articles; number += 1) {
    const at = firstDay + Math.floor((number / articles) * days * day);
    const article = writeArticle(tables, random, taxonomy, files, number, at);
    if (number % discussed === 0)
      for (let count = random.between(1, 6); count > 0; count -= 1)
        writeComment(tables, random, article, taxonomy.readers, at + count * 600_000);
  }
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  const broken = database.prepare('PRAGMA foreign_key_check').all();
  database.close();
  if (broken.length > 0) throw new Error(`${broken.length} links lead to rows that are not there.`);
}

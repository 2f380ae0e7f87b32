import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { templates } from './templates.ts';

/** Writes the published articles of a CMS's database as a Hugo site with the same kinds of pages; answers its folder. */
export function writeHugoSite(database: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-hugo-'));
  for (const [file, text] of Object.entries(templates)) write(join(folder, file), text);
  const source = new DatabaseSync(database, { readOnly: true });
  const articles = source.prepare(`
    SELECT a.slug, a.title, a.lead, a.body, a.first_publication_at AS at,
      (SELECT r.name FROM articles_rubric_lnk l JOIN rubrics r ON r.id = l.rubric_id WHERE l.article_id = a.id) AS rubric,
      (SELECT json_group_array(t.name) FROM articles_tags_lnk l JOIN tags t ON t.id = l.tag_id WHERE l.article_id = a.id) AS tags,
      (SELECT json_group_array(w.name) FROM articles_authors_lnk l JOIN authors w ON w.id = l.author_id WHERE l.article_id = a.id) AS authors
    FROM articles a WHERE a.published_at IS NOT NULL`);
  mkdirSync(join(folder, 'content', 'news'), { recursive: true });
  for (const { slug, title, lead, body, at, rubric, tags, authors } of articles.iterate()) {
    const matter = {
      title,
      description: lead,
      date: new Date(Number(at)).toISOString(),
      rubrics: [rubric],
      tags: JSON.parse(String(tags)),
      authors: JSON.parse(String(authors)),
    };
    writeFileSync(
      join(folder, 'content', 'news', `${String(slug)}.md`),
      `${JSON.stringify(matter)}\n\n${String(body)}\n`,
    );
  }
  source.close();
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

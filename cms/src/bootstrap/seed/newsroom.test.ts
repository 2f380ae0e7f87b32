import { slug } from '@gazeta/shared/content/ids';
import { menuItem } from '@gazeta/shared/content/menu';
import { partnerItem } from '@gazeta/shared/content/partner-block';
import { settings as settingsShape } from '@gazeta/shared/content/settings';
import { renderMarkdown } from '@gazeta/shared/markdown/render';
import { articlePath, reservedSlugs } from '@gazeta/shared/routes';
import { expect, test } from 'vitest';
import { articles } from './articles';
import { libraryFiles } from './library';
import { authors } from './newsroom/authors';
import { comments, type SeedComment } from './newsroom/comments';
import { menu } from './newsroom/menu';
import { pages } from './newsroom/pages';
import { partnerBlocks } from './newsroom/partner-blocks';
import { readers } from './newsroom/readers';
import { redirects } from './newsroom/redirects';
import { rubrics } from './newsroom/rubrics';
import { settings } from './newsroom/settings';
import { tags } from './newsroom/tags';
import { typoReports } from './newsroom/typo-reports';

const published = articles.filter(({ draft }) => !draft);
const bySlug = new Map(articles.map((article) => [article.slug, article]));
const blocks = published.flatMap((article) => article.blocks ?? []);
const words = ({ lead, body }: { lead: string; body: string }) =>
  `${lead} ${body}`.match(/[\p{L}\d][\p{L}\d-]*/gu)?.length ?? 0;

test('addresses are fit and stand once', () => {
  for (const taken of [articles, rubrics, authors, pages, Object.keys(tags).map((key) => ({ slug: key }))]) {
    const slugs = taken.map((document) => slug.parse(document.slug));
    expect(new Set(slugs).size).toBe(slugs.length);
  }
  expect(pages.filter((page) => reservedSlugs.has(page.slug))).toEqual([]);
});

test('the paper is as large and as varied as a living one', () => {
  expect(rubrics.length).toBeGreaterThanOrEqual(8);
  expect(Object.keys(tags).length).toBeGreaterThanOrEqual(25);
  expect(published.length).toBeGreaterThanOrEqual(60);
  for (const rubric of rubrics)
    expect(published.filter((article) => article.rubric === rubric.slug).length).toBeGreaterThanOrEqual(5);
  const lengths = published.map(words);
  expect(lengths.filter((count) => count >= 1500).length).toBeGreaterThanOrEqual(3);
  expect(lengths.filter((count) => count < 80).length).toBeGreaterThanOrEqual(20);
  expect(new Set(blocks.map(({ type }) => type)).size).toBe(7);
  expect(Math.max(...published.map(({ title }) => title.length))).toBe(200);
});

test('dates cover two years and lie before the paper opens', () => {
  const times = articles.map(({ at }) => Date.parse(at));
  const year = 365 * 24 * 3600 * 1000;
  expect(Math.max(...times)).toBeLessThan(Date.parse('2026-11-10'));
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1.9 * year);
  for (const { at, corrections = [] } of articles)
    for (const correction of corrections) expect(Date.parse(correction.at)).toBeGreaterThan(Date.parse(at));
});

test('whatever an article points to is there, and older', () => {
  const wrong = articles.flatMap((article) =>
    (article.blocks ?? [])
      .flatMap((block) => (block.type === 'read-also' ? block.articles : []))
      .filter((target) => {
        const older = bySlug.get(target);
        return !older || older.draft || Date.parse(older.at) >= Date.parse(article.at);
      }),
  );
  expect(wrong).toEqual([]);
});

test('texts are Markdown that the gate lets through, in Russian typography', () => {
  const texts = [...articles, ...pages.map((page) => ({ lead: '', ...page }))];
  expect(texts.filter(({ body }) => !renderMarkdown(body).ok)).toEqual([]);
  const untypographic = texts
    .map(({ title, lead, body }) => `${title}\n${lead}\n${body}`.replaceAll(/\]\([^)]*\)/g, ']'))
    .filter(
      (text) =>
        /["'„“”]|\S - \S|\.\.\.|<[a-z]/.test(text) || text.match(/«/g)?.length !== text.match(/»/g)?.length,
    );
  expect(untypographic).toEqual([]);
});

test('tables are whole and polls leave a choice', () => {
  for (const block of blocks) {
    if (block.type === 'table' || block.type === 'file')
      for (const row of block.rows) expect(row).toHaveLength(block.rows[0]?.length ?? 0);
    if (block.type === 'poll') expect(block.options.length).toBeGreaterThanOrEqual(2);
  }
});

test('no picture is drawn twice, and each is described', () => {
  expect(new Set(libraryFiles.map(({ name }) => name)).size).toBe(libraryFiles.length);
  const pictures = articles.flatMap(({ cover, blocks: own = [] }) => [
    ...(cover ? [cover] : []),
    ...own.flatMap((block) => (block.type === 'gallery' ? block.pictures : [])),
  ]);
  for (const { alt, caption, author } of pictures)
    for (const said of [alt, caption, author]) expect(said.length).toBeGreaterThan(3);
  const leading = published.flatMap(({ cover }) => (cover ? [cover.drawing.slice(0, 3).join(' ')] : []));
  expect(new Set(leading).size).toBe(leading.length);
});

test('the exceptions that pages must cope with are there', () => {
  const having = (has: (article: (typeof articles)[number]) => unknown) => published.filter(has).length;
  expect(articles.length - published.length).toBeGreaterThanOrEqual(2);
  expect(having(({ corrections }) => corrections)).toBeGreaterThanOrEqual(2);
  expect(having(({ advertising }) => advertising?.erid)).toBe(1);
  expect(having(({ ageMark }) => ageMark === '18+')).toBe(1);
  expect(having(({ commentsClosed }) => commentsClosed)).toBe(1);
  expect(having(({ cover }) => !cover)).toBe(1);
});

test('partner news stand in three places, some of them paid, one over and one to come', () => {
  expect(partnerBlocks.map(({ slot }) => slot)).toEqual(['after-lead', 'after-body', 'after-comments']);
  const items = partnerBlocks.flatMap((block) => block.items);
  for (const { url } of items)
    expect(new URL(partnerItem.shape.url.parse(url)).hostname).toMatch(/\.example\.org$/);
  expect(items.filter(({ advertising }) => advertising).length).toBeGreaterThanOrEqual(1);
  expect(items.filter(({ endsAt }) => endsAt && endsAt < '2026').length).toBe(1);
  expect(items.filter(({ startsAt }) => startsAt && startsAt > '2030').length).toBe(1);
});

test('comments answer later than what they answer, under articles that take them', () => {
  const said = Object.entries(comments).flatMap(([article, thread]) =>
    flatten(thread, bySlug.get(article)?.at ?? '', 1),
  );
  expect(said.filter(({ at, after }) => !(Date.parse(at) > Date.parse(after)))).toEqual([]);
  expect(said.filter(({ state, reason }) => Boolean(reason) !== (state === 'rejected'))).toEqual([]);
  expect(new Set(said.map(({ state }) => state))).toEqual(
    new Set([undefined, 'pending', 'rejected', 'withdrawn']),
  );
  expect(Math.max(...said.map(({ depth }) => depth))).toBeGreaterThanOrEqual(2);
  expect(readers.length).toBeGreaterThanOrEqual(8);
  const open = new Set(published.filter(({ commentsClosed }) => !commentsClosed).map((one) => one.slug));
  expect(Object.keys(comments).filter((article) => !open.has(article))).toEqual([]);
});

interface Said extends SeedComment {
  after: string;
  depth: number;
}

function flatten(thread: readonly SeedComment[], after: string, depth: number): Said[] {
  return thread.flatMap((comment) => [
    { ...comment, after, depth },
    ...flatten(comment.replies ?? [], comment.at, depth + 1),
  ]);
}

test('typo reports quote what an article says', () => {
  const misquoting = typoReports.filter(({ article, fragment }) => {
    const { lead, body } = bySlug.get(article) ?? { lead: '', body: '' };
    return !`${lead} ${body}`.includes(fragment);
  });
  expect(misquoting).toEqual([]);
  expect(new Set(typoReports.map(({ state }) => state))).toEqual(new Set(['open', 'fixed', 'declined']));
});

test('settings, menus and old addresses have the shape that the site takes', () => {
  settingsShape.omit({ kind: true, documentId: true }).parse(settings);
  for (const item of [...menu.items, ...menu.footerItems]) menuItem.parse(item);
  const addresses = new Set<string>(published.map((article) => articlePath(slug.parse(article.slug))));
  expect(redirects.filter(({ to }) => to.startsWith('/news/') && !addresses.has(to))).toEqual([]);
});

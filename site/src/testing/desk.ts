import fc from 'fast-check';
import type { Change } from '@gazeta/shared/change-feed/change';
import type { DigestLine, SnapshotLine } from '@gazeta/shared/change-feed/snapshot';
import { digestOf } from '@gazeta/shared/change-feed/digest';
import type { PublicationReport } from '@gazeta/shared/publication';
import { siteDocument, type SiteDocument } from '@gazeta/shared/content/site-document';
import { documentId } from '@gazeta/shared/content/ids';
import { defaultSettings } from '../content-store/defaults.ts';
import type { Cms, Pulled } from '../cms/connection.ts';

/** One thing that the newsroom does, and what becomes of the site before the next. */
export interface Step {
  act: string;
  which: number;
  value: number;
  fate: (typeof fates)[number];
}

/**
 * `reads twice`: it is told again of changes that it has. `is told to start over`: the desk no longer has what the site
 * asks for. `is killed`: after it took the changes in, with pages left to renew.
 */
const fates = [
  'sees nothing',
  'sees nothing',
  'catches up',
  'catches up',
  'reads twice',
  'is told to start over',
  'is killed',
] as const;

/** What shows on some pages, and has to be known to show there. */
export const narrowActs = [
  'publish article',
  'withdraw article',
  'rename article',
  'move article to another rubric',
  'change tags',
  'change authors',
  'put a picture on article',
  'mention another article',
  'correct article',
  'date article',
  'rename tag',
  'rename author',
  'remove tag',
  'approve comment',
  'withdraw comment',
  'replace picture',
  'remove picture',
  'say breaking news',
  'end breaking news',
  'publish page',
  'remove page',
] as const;
/** What shows on every page: all are renewed, and with them whatever should have been before. */
const wideActs = [
  'rename rubric',
  'change partner block',
  'let a day pass',
  'change menu',
  'change settings',
] as const;

/** Most of what a newsroom does. */
const narrow = [...narrowActs, ...Array<'publish article'>(2).fill('publish article')];

const stepsOf = (acts: readonly Step['act'][]): fc.Arbitrary<Step> =>
  fc
    .record({
      act: fc.constantFrom(...acts),
      // Mostly the same few: what goes wrong between two changes of neighbours is met often.
      which: fc.oneof(fc.nat(2), fc.nat(30)),
      value: fc.oneof(fc.nat(2), fc.nat(30)),
      fate: fc.constantFrom(...fates),
    })
    .map(legible);

/** Up to so many steps; every other time of those alone that cannot hide what was forgotten before. */
export const stepsUpTo = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.oneof(
    fc.array(stepsOf(narrow), { minLength: 1, maxLength }),
    fc.array(stepsOf([...narrow, ...wideActs]), { minLength: 1, maxLength }),
  );

/** A step that a failure tells as a sentence. */
function legible(step: Step): Step {
  const { act, which, value, fate } = step;
  return Object.assign(step, { [fc.toStringMethod]: () => `${act} ${which} (${value}), the site ${fate}` });
}

/** These acts one after the other, all on the same documents; the site catches up in between. */
export const story = (...acts: Step['act'][]): Step[] =>
  acts.map((act) => legible({ act, which: 0, value: 0, fate: 'catches up' }));

export type Desk = ReturnType<typeof makeDesk>;

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A newsroom in memory that speaks the feed: the documents as they are now, and the order of their changes. */
export function makeDesk() {
  const documents = new Map<string, SiteDocument>();
  let isForgotten = false;
  let now = Date.parse(day(0));
  const reports: PublicationReport[] = [];
  let isSilent = false;
  const log: { documentId: string; kind: SiteDocument['kind'] }[] = [];

  function put(fields: Record<string, unknown>): void {
    const document = siteDocument.parse(fields);
    documents.set(document.documentId, document);
    log.push({ documentId: document.documentId, kind: document.kind });
  }
  function remove(documentId: string): void {
    const kind = documents.get(documentId)?.kind;
    if (kind && documents.delete(documentId)) log.push({ documentId, kind });
  }
  function edit(documentId: string, fields: Record<string, unknown>): void {
    const document = documents.get(documentId);
    if (document) put({ ...document, ...fields });
  }

  for (let n = 0; n < 3; n += 1) {
    put({
      kind: 'rubric',
      documentId: id('rubric', n),
      slug: `rubric-${n}`,
      name: `Рубрика ${n}`,
      description: '',
      position: n,
    });
    put({ kind: 'tag', documentId: id('tag', n), slug: `tag-${n}`, name: `Метка ${n}` });
    put({
      kind: 'author',
      documentId: id('author', n),
      slug: `author-${n}`,
      name: `Автор ${n}`,
      role: '',
      about: '',
      photo: null,
    });
    put(picture(n, 0));
  }
  for (let n = 0; n < 59; n += 1) put(article(100 + n, n % 7 ? 0 : n));

  function take({ act, which, value }: Step): void {
    const target = id('article', which);
    switch (act) {
      case 'publish article':
        return put(article(which, value));
      case 'withdraw article':
        return remove(target);
      case 'rename article':
        return edit(target, { slug: `renamed-${which}-${value}`, title: `Переименовано ${value}` });
      case 'move article to another rubric':
        return edit(target, { rubric: value % 4 === 3 ? null : id('rubric', value % 4) });
      case 'change tags':
        return edit(target, { tags: [id('tag', value % 3), id('tag', 1)].slice(0, value % 3) });
      case 'change authors':
        return edit(target, { authors: [id('author', value % 3)] });
      case 'put a picture on article':
        return edit(target, {
          cover: { media: id('media', value % 4), alt: 'Вид', caption: '', author: '' },
        });
      case 'mention another article':
        return edit(target, { blocks: [{ type: 'read-also', articles: [id('article', value)] }] });
      case 'correct article':
        return edit(target, {
          corrections: value % 3 ? [{ at: day(value), text: `Исправлено ${value}` }] : [],
        });
      case 'date article':
        return edit(target, { firstPublishedAt: day(value) });
      case 'rename rubric':
        return edit(id('rubric', which % 3), {
          name: `Рубрика «${value}»`,
          slug: `rubric-${which % 3}-${value % 3}`,
        });
      case 'rename tag':
        return edit(id('tag', which % 3), {
          name: `Метка «${value}»`,
          slug: `tag-${which % 3}-${value % 3}`,
        });
      case 'rename author':
        return edit(id('author', which % 3), {
          name: `Автор «${value}»`,
          slug: `author-${which % 3}-${value % 3}`,
        });
      case 'remove tag':
        return remove(id('tag', which % 3));
      case 'approve comment':
        return put({
          kind: 'comment',
          documentId: id('comment', value),
          article: target,
          parent: value % 2 ? id('comment', value - 1) : null,
          authorName: 'Читательница',
          text: `Комментарий ${value}`,
          createdAt: day(value),
        });
      case 'withdraw comment':
        return remove(id('comment', value));
      case 'change partner block':
        return put({
          kind: 'partner-block',
          documentId: id('partner', which % 3),
          slot: ['after-lead', 'after-body', 'after-comments'][which % 3],
          title: 'Новости партнёров',
          items: [
            {
              title: `Новость ${value}`,
              url: 'https://example.org/',
              source: 'Пример',
              picture: id('media', 0),
              advertising: null,
              endsAt: null,
            },
            {
              title: `Скидка ${value}`,
              url: 'https://example.org/sale',
              source: 'Пример',
              picture: null,
              advertising: { advertiser: 'ООО «Пример»', erid: '2Vtz' },
              endsAt: day(1 + (value % 5)),
            },
          ],
        });
      case 'let a day pass':
        now += 24 * 60 * 60 * 1000;
        return undefined;
      case 'say breaking news':
        return put({
          kind: 'breaking',
          documentId: id('breaking', 0),
          text: `Срочно ${value}`,
          article: which % 2 === 0 ? id('article', value) : null,
          url: which % 2 === 0 ? null : '/latest',
          endsAt: '2030-01-01T00:00:00.000Z',
        });
      case 'end breaking news':
        return remove(id('breaking', 0));
      case 'change menu':
        return put({
          kind: 'menu',
          documentId: id('menu', 0),
          items: [
            { label: `Пункт ${value}`, url: ['/latest', '/page-0-0', 'https://portal.example/'][which % 3] },
          ],
          footerItems: value % 2 ? [{ label: 'Реклама', url: '/page-1-1' }] : [],
        });
      case 'change settings':
        return put({
          ...defaultSettings,
          documentId: id('settings', 0),
          name: `Газета ${value}`,
          timeZone: value % 2 ? 'Asia/Yakutsk' : 'Europe/Moscow',
        });
      case 'replace picture':
        return put(picture(which % 4, value));
      case 'remove picture':
        return remove(id('media', which % 4));
      case 'publish page':
        return put({
          kind: 'page',
          documentId: id('page', which % 2),
          slug: `page-${which % 2}-${value % 2}`,
          title: 'О газете',
          body: `Текст ${value}`,
          updatedAt: day(value),
        });
      case 'remove page':
        return remove(id('page', which % 2));
      default:
        throw new Error(`nobody does "${act}"`);
    }
  }

  function changes(after: number, limit: number): Change[] {
    const rows = log.slice(after, after + limit).map((row, index) => ({ ...row, seq: after + index + 1 }));
    const latest = new Map(rows.map((row) => [row.documentId, row]));
    return [...latest.values()].map(({ seq, kind, documentId }) => {
      const document = documents.get(documentId) ?? null;
      return { seq, kind, documentId: document?.documentId ?? tombstoneId(documentId), document };
    });
  }

  const cms: Cms = {
    async changes(after, limit): Promise<Pulled> {
      if (isForgotten) {
        isForgotten = false;
        return { ok: false, failure: 'cursor-too-old' };
      }
      const cursor = Math.min(after + limit, log.length);
      return {
        ok: true,
        changes: changes(after, limit),
        garbled: [],
        unknownKind: false,
        cursor,
        more: cursor < log.length,
      };
    },
    async *snapshot(): AsyncGenerator<SnapshotLine> {
      yield { line: 'head', cursor: log.length };
      for (const document of documents.values()) yield { line: 'document', document };
      yield { line: 'end', documents: documents.size };
    },
    async *digests(): AsyncGenerator<DigestLine> {
      yield { line: 'head', cursor: log.length };
      for (const document of documents.values())
        yield {
          line: 'digest',
          kind: document.kind,
          documentId: document.documentId,
          digest: digestOf(document),
        };
      yield { line: 'end', documents: documents.size };
    },
    file: async () => pixel,
    reportClicks: async () => undefined,
    async report(report) {
      if (isSilent) throw new Error('The CMS does not answer.');
      reports.push(report);
    },
  };

  return {
    cms,
    take,
    /** By everybody's clock. That something is over it does not tell, as if it were down then. */
    now: () => new Date(now),
    /** What the site told so far. */
    reports,
    /** From now on it hears nothing of what the site tells; or again. */
    silence(silent: boolean): void {
      isSilent = silent;
    },
    /** The next question for changes finds that they are not kept any more. */
    forget(): void {
      isForgotten = true;
    },
  };
}

export const idOfArticle = (n: number) => documentId.parse(id('article', n));

function id(of: string, n: number): string {
  return `${of}${String(n).padStart(3, '0')}`.padEnd(24, '0');
}

function tombstoneId(documentId: string) {
  return siteDocument.parse({ kind: 'tag', documentId, slug: 'x', name: 'x' }).documentId;
}

/** Every third evening is the next day where the paper may move to. */
function day(n: number): string {
  return new Date(Date.UTC(2025, 0, 1 + n, (n % 3) * 9)).toISOString();
}

function picture(n: number, value: number) {
  return {
    kind: 'media',
    documentId: id('media', n),
    source: `/uploads/picture-${n}.png`,
    version: `picture-${n}-${value}`,
    name: `picture-${n}.png`,
    mime: 'image/png',
    size: pixel.length,
    width: 1,
    height: 1,
  };
}

function article(n: number, value: number) {
  return {
    kind: 'article',
    documentId: id('article', n),
    slug: `article-${n}`,
    title: `Заголовок ${n}.${value}`,
    lead: 'Лид',
    body: value % 5 === 0 ? `Текст\n\n![Вид](/uploads/picture-${value % 4}.png)` : `Текст **${value}**`,
    blocks: [],
    cover: null,
    rubric: id('rubric', value % 3),
    tags: [id('tag', value % 3)],
    authors: [],
    firstPublishedAt: day(n < 100 ? 200 + n : n - 100),
    updatedAt: day(n + value),
    ageMark: value % 7 === 6 ? '18+' : null,
    commentsOpen: value % 4 !== 3,
    corrections: [],
    advertising: value % 9 === 8 ? { advertiser: 'ООО «Пример»', erid: '2Vtz' } : null,
  };
}

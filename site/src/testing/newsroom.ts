import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SiteDocument } from '@gazeta/shared/content/site-document';
import { siteDocument } from '@gazeta/shared/content/site-document';
import { renderMarkdown } from '@gazeta/shared/markdown/render';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { textOf } from '../content-store/text.ts';

/** A document id that tests can name. */
export const id = (name: string): string => name.replaceAll(/[^a-z0-9]/g, '').padEnd(24, 'z');

/** Documents in the shape of the feed; what a test does not name has a plain value. */
const defaults = {
  article: {
    lead: '',
    body: '',
    blocks: [],
    cover: null,
    rubric: null,
    tags: [],
    authors: [],
    firstPublishedAt: '2023-10-20T00:00:00.000Z',
    updatedAt: '2023-10-20T00:00:00.000Z',
    ageMark: null,
    commentsOpen: true,
    corrections: [],
    advertising: null,
  },
  author: { role: '', about: '', photo: null },
  breaking: { article: null, url: null, endsAt: '2030-01-01T00:00:00.000Z' },
  comment: { parent: null, authorName: 'Читатель', createdAt: '2023-10-20T01:00:00.000Z' },
  media: { version: 'v1', name: 'photo.jpg', mime: 'image/jpeg', size: 1000, width: 1800, height: 1200 },
  menu: { items: [], footerItems: [] },
  page: { body: '', updatedAt: '2023-10-20T00:00:00.000Z' },
  'partner-block': { title: 'Новости партнёров', items: [] },
  rubric: { description: '', position: 0 },
  settings: {
    name: 'Проба',
    tagline: 'Интернет-портал Проба',
    description: '',
    ageMark: '16+',
    timeZone: 'Asia/Yakutsk',
    language: 'ru',
    imprint: { founder: '', chiefEditor: '', registrationNumber: '', registrationBody: '', registeredAt: '' },
    contacts: { email: '', phone: '', address: '' },
    socialLinks: [],
  },
  tag: {},
};

/** A whole document from what a test says of it, checked by shared's own schema. */
export function document(kind: keyof typeof defaults, name: string, fields: object = {}): SiteDocument {
  return siteDocument.parse({ ...defaults[kind], ...fields, kind, documentId: id(name) });
}

/** Fills a content store that pages can then read. */
export function fillStore(file: string, documents: readonly SiteDocument[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const connection = openForWriting(file);
  const store = openStore(connection);
  store.transaction(() => {
    for (const each of documents) store.put(each, textOfDocument(each));
  });
  connection.close();
}

/** What a thread of the publisher makes of the text of an article or page. */
export function textOfDocument(document: SiteDocument) {
  if (document.kind !== 'article' && document.kind !== 'page') return undefined;
  const text = renderMarkdown(document.body);
  if (!text.ok) throw new Error(`${document.documentId}: ${text.failure}`);
  return textOf(text.sanitised);
}

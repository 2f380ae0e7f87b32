import { expect, test } from 'vitest';
import { siteDocument } from '../content/site-document.ts';
import { change } from './change.ts';
import { digestOf } from './digest.ts';

const comment = {
  kind: 'comment',
  documentId: 'comment00000000000000001',
  article: 'article00000000000000001',
  parent: null,
  authorName: 'Анна',
  text: 'Спасибо!',
  createdAt: '2025-01-01T00:00:00.000Z',
};

test('a change names the document that it carries', () => {
  const named = { seq: 1, kind: 'comment', documentId: comment.documentId, document: comment };
  expect(change.safeParse(named).success).toBe(true);
  expect(change.safeParse({ ...named, documentId: 'another00000000000000001' }).success).toBe(false);
  expect(change.safeParse({ ...named, kind: 'article' }).success).toBe(false);
});

test.each(['state', 'reason', 'email', 'reader'])('a comment with "%s" cannot be expressed', (field) => {
  expect(siteDocument.safeParse({ ...comment, [field]: 'x' }).success).toBe(false);
});

test('a digest tells what a document says, not the order of its fields', () => {
  const document = siteDocument.parse(comment);
  const reversed = siteDocument.parse(Object.fromEntries(Object.entries(comment).reverse()));
  expect(digestOf(reversed)).toBe(digestOf(document));
  expect(digestOf(siteDocument.parse({ ...comment, text: 'Спасибо.' }))).not.toBe(digestOf(document));
});

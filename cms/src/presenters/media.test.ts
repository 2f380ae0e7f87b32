import { expect, test } from 'vitest';
import { mediaPresenter, type FileRow } from './media';

const file: FileRow = {
  documentId: 'f'.repeat(24),
  url: '/uploads/most_a1b2.jpg',
  name: 'most.jpg',
  mime: 'image/jpeg',
  hash: 'most_a1b2',
  size: 12.345,
  width: 640,
  height: 480,
  formats: null,
  provider_metadata: { sha256: 'ab'.repeat(32) },
};
const present = (changes: Partial<FileRow> = {}) =>
  mediaPresenter.present({ ...file, ...changes }, { now: new Date(), leftOut: () => {} });

test('sizes are in bytes, and the version is the content’s', () => {
  expect(present()).toMatchObject({ size: 12345, width: 640, height: 480, version: 'ab'.repeat(16) });
});

test('a file that is no picture has no pixels', () => {
  expect(present({ width: 0, height: null })).toMatchObject({ width: null, height: null });
});

test('without a fingerprint the version follows what was measured, not the name', () => {
  const old = { provider_metadata: null };
  expect(present(old).version).toBe(present({ ...old, name: 'bridge.jpg' }).version);
  expect(present(old).version).not.toBe(present({ ...old, size: 12.346 }).version);
  expect(present(old).version).not.toBe(present({ ...old, width: 641 }).version);
});

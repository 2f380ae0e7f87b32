import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentId } from '@gazeta/shared/content/ids';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openCounts } from './counts.ts';

const folder = temporaryFolder();
const idOf = (name: string) => documentId.parse(name.padEnd(24, 'z'));
const [most, ferry, flood] = ['most', 'ferry', 'flood'].map(idOf);
const at = (date: string) => new Date(`${date}:00.000Z`);
const noTrouble = (message: string) => expect.unreachable(message);

function read(counts: ReturnType<typeof openCounts>, article = most, when: string, times = 1): void {
  for (let time = 0; time < times; time += 1) if (article) counts.addReading(article, at(when));
}

test('what is read most comes first, within a day and within a week', () => {
  const counts = openCounts(join(folder, 'most.db'), noTrouble);
  read(counts, flood, '2026-03-01T12:00', 9);
  read(counts, most, '2026-03-05T12:00', 5);
  read(counts, ferry, '2026-03-06T20:00', 2);
  read(counts, most, '2026-03-07T10:00', 1);
  const now = at('2026-03-07T12:00');
  expect(counts.mostRead('day', now, 10)).toEqual([ferry, most]);
  expect(counts.mostRead('week', now, 10)).toEqual([flood, most, ferry]);
  expect(counts.mostRead('week', now, 1)).toEqual([flood]);
  expect(counts.mostRead('week', at('2026-03-08T12:00'), 10)).toEqual([most, ferry]);
  counts.close();
});

test('counts outlive a restart, and no longer than a list needs them', () => {
  const file = join(folder, 'kept.db');
  const before = openCounts(file, noTrouble);
  read(before, most, '2026-03-01T12:00');
  before.close();
  const after = openCounts(file, noTrouble);
  const then = at('2026-03-01T13:00');
  expect(after.mostRead('day', then, 10)).toEqual([most]);
  after.forgetReadings(at('2026-03-10T12:00'));
  expect([after.mostRead('day', then, 10), after.mostRead('week', then, 10)]).toEqual([[], []]);
  after.close();
});

test('a broken file is put aside, and counting goes on', () => {
  const file = join(folder, 'broken.db');
  writeFileSync(file, 'no database at all'.repeat(1000));
  const troubles: string[] = [];
  const counts = openCounts(file, (message) => troubles.push(message));
  read(counts, most, '2026-03-01T12:00');
  expect(counts.mostRead('day', at('2026-03-01T13:00'), 10)).toEqual([most]);
  counts.close();
  expect(troubles).toHaveLength(1);
  expect(readdirSync(folder)).toContain('broken.db.broken');
});

test('where nothing can be kept, nothing is counted and nothing breaks', () => {
  const troubles: string[] = [];
  const counts = openCounts(join(import.meta.filename, 'counts.db'), (message) => troubles.push(message));
  read(counts, most, '2026-03-01T12:00');
  expect(counts.mostRead('day', at('2026-03-01T13:00'), 10)).toEqual([]);
  counts.forgetReadings(at('2026-03-01T13:00'));
  counts.close();
  expect(troubles.at(-1)).toContain('Nothing is counted');
});

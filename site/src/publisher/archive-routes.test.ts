import { day, month } from '@gazeta/shared/days';
import { expect, test } from 'vitest';
import { archiveRoutes } from './archive-routes.ts';
import { stage } from './stages.ts';

const [before, today, after] = ['2026-11-20', '2026-11-23', '2026-12-01'].map((each) => day.parse(each));
const [october, november] = ['2026-10', '2026-11'].map((each) => month.parse(each));
if (!before || !today || !after || !october || !november) throw new Error('a day is missing');
const neighbours = [before, after];

test('another article of a day changes its page alone', () => {
  expect(archiveRoutes({ of: 'day', day: today, before: true, after: true, neighbours })).toEqual([
    { path: '/archive/2026/11/23', stage: stage.numbered },
  ]);
});

test('the first article of a day makes its page before the neighbours lead to it', () => {
  expect(archiveRoutes({ of: 'day', day: today, before: false, after: true, neighbours })).toEqual([
    { path: '/archive/2026/11/23', stage: stage.numbered },
    { path: '/archive/2026/11/20', stage: stage.head },
    { path: '/archive/2026/12/01', stage: stage.head },
  ]);
});

test('the last article of a month takes its page away after nothing leads to it', () => {
  expect(
    archiveRoutes({ of: 'month', month: november, before: true, after: false, neighbours: [october] }),
  ).toEqual([
    { path: '/archive/2026/11', stage: stage.removal },
    { path: '/archive/2026/10', stage: stage.index },
    { path: '/archive', stage: stage.index },
  ]);
});

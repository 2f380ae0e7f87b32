import { menuItem } from '@gazeta/shared/content/menu';
import { expect, test } from 'vitest';
import { fitting } from './fitting';

test('one bad part is left out and named, the others stay', () => {
  const problems: string[] = [];
  const good = { label: 'Главная', url: '/' };
  const bad = { label: 'Сюда', url: 'javascript:alert(1)' };
  const desk = { now: new Date(), leftOut: (problem: string) => void problems.push(problem) };
  expect(fitting(menuItem, 'items', [bad, good], desk)).toEqual([good]);
  expect(problems).toEqual([expect.stringContaining('items[0] is left out: url')]);
});

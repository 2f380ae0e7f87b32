import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedPages, pageOfPosition, pageSize } from './lists.ts';

const total = fc.integer({ min: 0, max: 5000 });

test('every position stands on exactly one page, twenty on each numbered one', () => {
  fc.assert(
    fc.property(total, (total) => {
      const pages = Array.from({ length: total }, (_, index) => pageOfPosition(index + 1, total));
      for (let number = 1; number <= numberedPages(total); number += 1)
        expect(pages.filter((page) => page === number)).toHaveLength(pageSize);
      const onHead = pages.filter((page) => page === undefined).length;
      expect(onHead).toBeLessThan(2 * pageSize);
      expect(onHead).toBeGreaterThanOrEqual(Math.min(total, pageSize));
    }),
  );
});

test('a publication moves nobody off a numbered page', () => {
  fc.assert(
    fc.property(total, fc.integer({ min: 1, max: 5000 }), (total, position) => {
      const before = pageOfPosition(position, total);
      if (before !== undefined) expect(pageOfPosition(position, total + 1)).toBe(before);
    }),
  );
});

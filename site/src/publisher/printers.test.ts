import { afterAll, expect, test } from 'vitest';
import { startPrinters } from './printers.ts';

const printers = startPrinters({
  // Far less than a thread needs to start.
  timeLimit: 100,
  worker: new URL('../testing/print-worker.ts', import.meta.url),
});
afterAll(() => printers.stop());

test('a page that never ends is stopped and fails alone, at the front and behind', async () => {
  const failed = {
    failure: 'page-too-slow',
    reason: 'The page could not be rendered within 0.1 seconds.',
  };
  const renewals = [{ path: '/a' }, { path: '/endless', failed }, { path: '/b' }];
  expect(await printers.renew('', ['/a', '/endless', '/b'])).toEqual(renewals);
  for (const helper of printers.behind)
    expect(await helper.renew('', ['/a', '/endless', '/b'], new Set())).toEqual(renewals);
  expect(await printers.renew('', ['/a'])).toEqual([{ path: '/a' }]);
}, 30_000);

test('a rehearsal comes to its end though one of the pages never does', async () => {
  await printers.rehearse(['/a', '/endless', '/b']);
  expect(await printers.renew('', ['/b'])).toEqual([{ path: '/b' }]);
}, 30_000);

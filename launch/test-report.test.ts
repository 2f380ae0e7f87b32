import { expect, test } from 'vitest';
import { sum, totalsOf } from './test-report.ts';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});
const report = (passed: number, failed: number, ...testResults: object[]) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    success: !testResults.some((one) => Reflect.get(one, 'status') === 'failed'),
    testResults,
  });

test('passed and failed tests are counted', () => {
  expect(totalsOf(report(2, 1, file('failed', 'passed', 'failed'), file('passed', 'passed')), 1)).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('a file that could not be loaded is a failure', () => {
  expect(totalsOf(report(1, 0, file('failed'), file('passed', 'passed')), 1)).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a run that failed is never reported as a clean one', () => {
  expect(totalsOf(report(1, 0, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  expect(totalsOf(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

test('totals add up', () => {
  expect(
    sum([
      { passed: 3, failed: 0 },
      { passed: 1, failed: 2 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});

import { z } from 'zod';

export interface Totals {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is counted. */
const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * What a run of vitest adds to the totals. A file that failed without a failed test in it (it could not be loaded, a
 * hook threw) counts as one failure, and so does a run that failed, or left no report, with nothing to show for it.
 */
export function totalsOf(text: string | undefined, exitCode: number | null): Totals {
  if (text === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success, testResults } = report.parse(JSON.parse(text));
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length;
  const failed = numFailedTests + failedFiles;
  const wentWrong = !success || exitCode !== 0;
  return { passed: numPassedTests, failed: failed === 0 && wentWrong ? 1 : failed };
}

export function sum(totals: Totals[]): Totals {
  return totals.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

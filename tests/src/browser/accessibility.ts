import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it stands, best practices included: one line for each element. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** The same in light and in dark colours; the page stays in dark ones. */
export async function accessibilityProblemsInBothThemes(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    problems.push(...(await accessibilityProblems(page)).map((problem) => `${colorScheme} ${problem}`));
  }
  return problems;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it stands, best practices included: one line for each element. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

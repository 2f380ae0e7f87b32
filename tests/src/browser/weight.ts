import type { Page } from 'playwright-core';

/** Bytes of a page that came over the wire, as compressed as they came; pictures and headers left out. */
export interface Weight {
  textAndStyle: number;
  script: number;
  fonts: number;
}

const parts: Record<string, keyof Weight> = {
  document: 'textAndStyle',
  stylesheet: 'textAndStyle',
  script: 'script',
  font: 'fonts',
};

/**
 * Opens the address and weighs everything that comes until the page has nothing more to ask. The page's context has to
 * be new, so that nothing is kept, and without service workers, whose answers come over no wire.
 */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const weight: Weight = { textAndStyle: 0, script: 0, fonts: 0 };
  const weighing: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const part = parts[request.resourceType()];
    if (part)
      weighing.push(request.sizes().then(({ responseBodySize }) => void (weight[part] += responseBodySize)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(weighing);
  return weight;
}

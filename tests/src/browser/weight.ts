import type { Page } from 'playwright-core';

/** Bytes that a page takes over the wire, brotli-compressed, pictures left out. */
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

/** Opens the address and weighs everything that the browser asks for until it has nothing more to ask. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const asked = new Map<string, keyof Weight>();
  page.on('request', (request) => {
    const part = parts[request.resourceType()];
    if (part) asked.set(request.url(), part);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const weight: Weight = { textAndStyle: 0, script: 0, fonts: 0 };
  for (const [url, part] of asked) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    await answer.body?.cancel();
    weight[part] += Number(answer.headers.get('content-length'));
  }
  return weight;
}

import type { Page } from 'playwright-core';
import { z } from 'zod';

const seen = z.object({
  /** Cumulative layout shift, and what moved by itself. */
  shift: z.number(),
  moved: z.array(z.string()),
  /** Addresses of what nothing is drawn without. */
  blocking: z.array(z.string()),
  /** The largest picture or text of the first screen: the picture's address and how it is loaded; none of a text. */
  largest: z.object({ picture: z.string(), loading: z.string() }),
  /** Addresses of pictures that the page asks for before it meets them. */
  preloaded: z.array(z.string()),
});
export type FirstView = z.infer<typeof seen>;

// TypeScript's library does not know these entries.
const observing = `
  window.seen = { shift: 0, moved: [], largest: { picture: '', loading: '' } };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) {
        seen.shift += value;
        seen.moved.push(value.toFixed(5) + ' ' + sources.map(({ node }) => node?.outerHTML?.slice(0, 60)).join(' | '));
      }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const { url, element } = list.getEntries().at(-1);
    seen.largest = { picture: url, loading: element?.loading ?? '' };
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;
const telling = `({
  ...seen,
  blocking: performance.getEntriesByType('resource').filter((it) => it.renderBlockingStatus === 'blocking').map((it) => it.name),
  preloaded: [...document.querySelectorAll('link[rel=preload][as=image]')].flatMap((link) =>
    link.imageSrcset.split(',').map((it) => new URL(it.trim().split(' ')[0], document.baseURI).href)),
})`;

/** Opens the address, reads it to its end, and tells what its first view waited for and what moved all the while. */
export async function view(page: Page, address: string): Promise<FirstView> {
  await page.addInitScript(observing);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => document.fonts.check('20px Literata', 'Меню'));
  // To scroll on is to have seen the first screen.
  const largest = await page.evaluate('seen.largest');
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // A reader is no faster than what is fetched ahead of her, 600 pixels below what she sees.
    const isComing = () =>
      [...document.querySelectorAll('.beside [data-fragment]:empty')].some(
        (place) => place.getBoundingClientRect().top < innerHeight + 600,
      );
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight / 2) {
      scrollTo(0, at);
      do await drawn();
      while (isComing());
    }
    for (const image of document.images) await image.decode().catch(() => undefined);
    await drawn();
  });
  const told = await page.evaluate<object>(telling);
  return seen.parse({ ...told, largest });
}

import lighthouse from 'lighthouse';
import { freePorts } from '../newsroom/free-ports.ts';
import { openBrowser } from './browser.ts';

/** What Lighthouse finds of a page on a mobile telephone with a slow network, as it simulates one. */
export interface Audit {
  /** Of 100, by category. */
  scores: Record<string, number>;
  /** Cumulative layout shift. */
  cls: number;
  /** Milliseconds: largest contentful paint, total blocking time. */
  lcp: number;
  tbt: number;
  /** What costs points, for whoever has to mend it. */
  failed: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Audits addresses one after another in a browser of its own. */
export async function auditor() {
  const [port = 0] = await freePorts(1);
  const browser = await openBrowser(`--remote-debugging-port=${port}`);
  return {
    async audit(address: string): Promise<Audit> {
      const result = await lighthouse(address, { port, logLevel: 'silent', onlyCategories: categories });
      if (!result) throw new Error(`Lighthouse has no result for ${address}.`);
      const { audits } = result.lhr;
      const number = (name: string) => audits[name]?.numericValue ?? Infinity;
      return {
        scores: Object.fromEntries(
          Object.values(result.lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
        ),
        cls: number('cumulative-layout-shift'),
        lcp: number('largest-contentful-paint'),
        tbt: number('total-blocking-time'),
        failed: Object.values(audits)
          .filter(
            ({ score, scoreDisplayMode }) =>
              scoreDisplayMode !== 'informative' && score !== null && score < 1,
          )
          .map(({ id, displayValue = '' }) => `${id} ${displayValue}`),
      };
    },
    close: () => browser.close(),
  };
}

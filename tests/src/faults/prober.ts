import { linksOf, read } from './paper.ts';

export interface Prober {
  /** Ends the reading; answers what was wrong with what readers got, and how many answers there were. */
  stop(): Promise<{ faults: string[]; answers: number }>;
}

/**
 * Reads as readers do, page after page, while the newsroom is being tormented: follows links from the front page. A
 * refused connection is the site being down; an answer must be one whole page, and never 5xx.
 */
export function probe(siteUrl: string): Prober {
  const faults: string[] = [];
  let answers = 0;
  let stopped = false;

  async function look(path: string): Promise<string[]> {
    const answer = await read(siteUrl, path).catch(() => undefined);
    if (!answer) {
      await new Promise((resolve) => setImmediate(resolve));
      return [];
    }
    answers += 1;
    if (answer.status >= 500) faults.push(`${path} answered ${answer.status}`);
    if (
      answer.status === 200 &&
      path.endsWith('.xml') !== /<\/(?:rss|urlset|sitemapindex)>\s*$/.test(answer.body)
    )
      faults.push(`${path} was not whole`);
    if (answer.status === 200 && !path.endsWith('.xml') && !/<\/html>\s*$/.test(answer.body))
      faults.push(`${path} was cut short`);
    return linksOf(answer.body);
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const links = await look('/');
      await look('/rss.xml');
      for (const link of links.filter((path) => path.startsWith('/news/')).slice(0, 8)) {
        if (stopped) return;
        await look(link);
      }
    }
  }
  const running = run();

  return {
    async stop() {
      stopped = true;
      await running;
      return { faults, answers };
    },
  };
}

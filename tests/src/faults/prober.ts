import { setTimeout as pause } from 'node:timers/promises';
import { ask, flawOf, textOf, type Answer, type Encoding } from './answer.ts';
import type { Random } from '../random.ts';
import type { Ledger } from './ledger.ts';
import { pace } from './pace.ts';
import { linksOf } from './paper.ts';

/** What readers met. */
export interface Findings {
  /** Wrong answers, each with its address; none is right. */
  faults: string[];
  answers: number;
  /** Times that nobody answered, since the site was dead. */
  silences: number;
  /** Milliseconds that the slowest answer took. */
  slowest: number;
}

interface Watched {
  siteUrl: string;
  ledger: Ledger;
  random: Random;
  /** The process that answers now; another number after a restart. */
  pid: () => number | undefined;
}

/** Milliseconds after which compressed and plain answers of a page that nobody changes have to be the same. */
const patience = 2_000;
/** Milliseconds within which it is known here that the site has died. */
const deathNotice = 500;
/** Enough that the pace holds while most of them wait for an answer. */
const readersAtOnce = 24;

/**
 * Reads as readers do, 50 times a second, while the newsroom is being tormented: pages, lists with what they link to,
 * feed and sitemap, plain and compressed.
 */
export function probe({ siteUrl, ledger, random, pid }: Watched) {
  const findings: Findings = { faults: [], answers: 0, silences: 0, slowest: 0 };
  const bodies = new Map<string, Buffer>();
  const turn = pace(50);
  const doubts: Promise<void>[] = [];
  let stopped = false;

  const blame = (path: string, fault: string) =>
    findings.faults.push(`${new Date().toISOString()} ${path} ${fault}`);

  /** One look at an address; undefined when nobody is there to answer. */
  async function look(path: string, encoding?: Encoding): Promise<Answer | undefined> {
    await turn();
    const [epoch, server, began] = [ledger.epoch(), pid(), performance.now()];
    let answer: Answer;
    try {
      answer = await ask(siteUrl, path, encoding);
    } catch (error) {
      findings.silences += 1;
      const isRefused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
      if (!isRefused) doubts.push(doubt(path, server, error));
      return undefined;
    }
    findings.answers += 1;
    findings.slowest = Math.max(findings.slowest, performance.now() - began);
    const flaw = flawOf(answer) ?? changedUnderEtag(answer);
    if (flaw) blame(path, flaw);
    const objection = epoch === ledger.epoch() ? ledger.objection(answer) : undefined;
    if (objection) blame(path, objection);
    return answer;
  }

  /** Whether an answer broke off though its server lives. */
  async function doubt(path: string, server: number | undefined, error: unknown): Promise<void> {
    await pause(deathNotice);
    if (server !== undefined && server === pid()) blame(path, `broke off: ${String(error)}`);
  }

  /** A strong ETag stands for the same bytes for ever. */
  function changedUnderEtag({ path, status, headers, bytes }: Answer): string | undefined {
    if (status !== 200 || headers.etag === undefined) return undefined;
    const key = `${path} ${headers.etag}`;
    const before = bodies.get(key) ?? bytes;
    bodies.set(key, before);
    return before.equals(bytes) ? undefined : 'changed under the same ETag';
  }

  async function readArticle(): Promise<void> {
    const path = random.pickIfAny(ledger.paths());
    if (path) await look(path, random.pick(['br', 'gzip', 'identity'] as const));
  }

  async function readList(from: string): Promise<void> {
    const list = await look(from, 'br');
    const link = list?.status === 200 && random.pickIfAny(linksOf(textOf(list)));
    if (link) await follow(from, link);
  }

  /** A list that was read before a page was withdrawn may have named it; one that is read afterwards may not. */
  async function follow(from: string, link: string): Promise<void> {
    const first = await look(link);
    if (!first || first.status === 200) return;
    const list = await look(from, 'br');
    if (!list || list.status !== 200 || !linksOf(textOf(list)).includes(link)) return;
    const again = await look(link);
    if (again && again.status !== 200) blame(from, `links to ${link}, which answers ${again.status}`);
  }

  async function compare(path: string): Promise<void> {
    for (const encoding of ['br', 'gzip'] as const) {
      let lone = { text: '', since: 0 };
      for (;;) {
        const [plain, compressed] = [await look(path), await look(path, encoding)];
        if (plain?.status !== 200 || compressed?.status !== 200) return;
        const text = textOf(plain);
        if (textOf(compressed) === text) break;
        // One that was renewed between the two looks is another page, with its own patience.
        if (text !== lone.text) lone = { text, since: performance.now() };
        if (performance.now() - lone.since < patience) continue;
        blame(path, `is another page in ${encoding}`);
        return;
      }
    }
  }

  const lists = ['/', '/latest', '/latest/1', '/rubric/gorod', '/rubric/gorod/1', '/rss.xml', '/sitemap.xml'];
  const ways = [
    () => readArticle(),
    () => readList(random.pick(lists)),
    () => compare(random.pick([...lists, ...ledger.live()])),
  ];
  const running = Promise.all(
    Array.from({ length: readersAtOnce }, async (_, reader) => {
      while (!stopped) await ways[reader % ways.length]?.();
    }),
  );

  return {
    findings,
    async stop(): Promise<Findings> {
      stopped = true;
      await running;
      await Promise.all(doubts);
      return findings;
    },
  };
}

import type { Desk } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { ask, textOf } from './answer.ts';
import { seededRandom, type Random } from '../random.ts';
import { hasCaughtUp, wrongs } from './convergence.ts';
import { hireEditor, type Act } from './editor.ts';
import { makeLedger } from './ledger.ts';
import { makeSaboteur, type Saboteur } from './orders.ts';
import { probe, type Findings } from './prober.ts';
import { startWakeProxy, type WakeProxy } from './wake-proxy.ts';

interface Wishes {
  /** The same accidents for the same number. */
  seed: number;
  /** PostgreSQL instead of SQLite. */
  databaseUrl?: string;
  /** As many as lists need to have numbered pages, unless said otherwise. */
  articles?: number;
}

/** A newsroom with its editor and its readers, and with what can do it harm. */
export interface Scene {
  newsroom: Newsroom;
  random: Random;
  saboteur: Saboteur;
  wakeUps: WakeProxy;
  /** What readers have met so far. */
  findings: Findings;
  /** Milliseconds that the paper took to be right, each time, from when both sides ran. */
  convergences: number[];
  /** Does something at the desk, again and again until it is done. */
  act(act: Act): Promise<void>;
  /** Starts what is dead. */
  revive(): Promise<void>;
  /** Waits until the paper is right in every respect; one that is not within ten seconds throws. */
  converge(): Promise<void>;
  /** Ends it; answers what readers met. */
  end(): Promise<Findings>;
}

/** Milliseconds that a paper may take to be right. */
const patience = 10_000;

/** Starts a newsroom in which everything goes wrong from now on that somebody orders. */
export async function setScene({ seed, databaseUrl, articles = 45 }: Wishes): Promise<Scene> {
  const random = seededRandom(seed);
  const ledger = makeLedger();
  const saboteur = makeSaboteur();
  const wakeUps = await startWakeProxy();
  const newsroom = await startNewsroom({
    cmsEnv: { SITE_PORT: String(wakeUps.port), ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    siteEnv: saboteur.env,
  });
  const { cms, site, siteUrl } = newsroom;
  wakeUps.leadTo(siteUrl);
  let session: Desk | undefined;
  const editor = await hireEditor(async () => (session ??= await newsroom.desk()), ledger, random);
  const convergences: number[] = [];

  async function act(wanted: Act): Promise<void> {
    const deed = editor.begin(wanted);
    await until(async () => (await deed(), true), `the desk lets the editor ${wanted}`, 60_000);
  }

  async function converge(): Promise<void> {
    const began = performance.now();
    try {
      await until(() => hasCaughtUp(newsroom), 'the paper has caught up with the desk', patience);
    } catch (cause) {
      const health = await ask(siteUrl, '/healthz').then(textOf, String);
      throw new Error(`The paper has not caught up with the desk: ${health}`, { cause });
    }
    convergences.push(performance.now() - began);
    const wrong = await wrongs(newsroom, ledger);
    if (wrong.length > 0) throw new Error(`The paper has caught up and is wrong: ${wrong.join('; ')}`);
    ledger.settle();
  }

  for (let n = 0; n < articles; n += 1) await act('publish');
  await converge();
  const readers = probe({ siteUrl, ledger, random: seededRandom(seed + 1), pid: site.pid });

  return {
    newsroom,
    random,
    saboteur,
    wakeUps,
    findings: readers.findings,
    convergences,
    act,
    converge,
    async revive() {
      await Promise.all([cms, site].map(async (server) => server.isRunning() || server.start()));
    },
    async end() {
      const findings = await readers.stop();
      await newsroom.stop();
      wakeUps.stop();
      saboteur.stop();
      return findings;
    },
  };
}

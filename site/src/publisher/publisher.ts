import { basename } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Path } from '@gazeta/shared/routes';
import { concernedAt } from '../content-store/concerned.ts';
import type { Paper } from '../content-store/paper.ts';
import type { Popular } from '../content-store/popular.ts';
import { bundlesOf } from './bundle.ts';
import { compressBehind } from './compress-behind.ts';
import { drainBehind } from './drain-behind.ts';
import { takeOutEnded } from './ended-items.ts';
import { drainBatch, renewOnPress, throwIfRefused, type Press } from './drain.ts';
import { renewEverything } from './everything.ts';
import { makeHands } from './hands.ts';
import { makeIntake, type IntakeTools } from './intake.ts';
import type { Printers } from './printers.ts';
import { carryOver } from './page-files.ts';
import { applyAgeOfNews } from './news.ts';
import { applyPopular } from './popular.ts';
import type { Releases } from './releases.ts';
import type { Renewal } from './renew-pages.ts';
import { stage } from './stages.ts';
import { differencesFrom, persisting, type Differences } from './sweep.ts';
import { tellDesk } from './tell.ts';
import type { Uncompressed } from './uncompressed.ts';
import { takeOffLists } from './unprinted.ts';

export interface Tools extends Omit<IntakeTools, 'everything'> {
  paper: Paper;
  releases: Releases;
  printers: Printers;
  uncompressed: Uncompressed;
  /** Digest of the build whose templates the printers use. */
  template: string;
  /** What time it is. */
  now: () => Date;
  onRenewed: (path: Path) => void;
  onRelease: (root: string) => void;
}

/** Pages after which those who publish get their turn again. */
const few = 50;
/** Pages noted at once: some five milliseconds, in which nothing else can be done. */
const noted = 1000;

export type Publisher = ReturnType<typeof makePublisher>;

/** Turns what changed at the desk into what readers get: pull, take in, apply, render, write. */
export function makePublisher(tools: Tools) {
  const { cms, store, pending, uncompressed, paper, releases, printers } = tools;
  const hands = makeHands();
  const everything = renewEverything(store, pending, paper);
  const { pull, restock } = makeIntake({ ...tools, everything });

  /** Pages that were renewed while a release is being printed, which has to have them too. */
  let renewedMeanwhile = new Set<Path>();

  /** Prints the whole paper beside the live one, while that is still renewed, and switches to it. */
  async function release(): Promise<void> {
    renewedMeanwhile = new Set();
    // One that a kill left unfinished must not be taken for a release to go back to.
    await releases.prune((await releases.live())?.root ?? '');
    const root = await releases.prepare(tools.template);
    try {
      const printed = await printers.printRelease(root, [...paper.contentPaths()]);
      throwIfRefused(printed);
      await keepLastGood(root, printed);
      await switchTo(root, () => store.clearState('held'));
    } catch (error) {
      // The disk may be full of it.
      const live = await releases.live();
      if (live && live.root !== root) await releases.prune(live.root);
      throw error;
    }
    pending.forgetRenewed(await releases.prune(root));
  }

  /** Makes a release the live one as soon as it has what was renewed meanwhile; `alongside` is done with that. */
  async function switchTo(root: string, alongside: () => void): Promise<void> {
    const unseen = { ...press(root), onRenewed: () => undefined };
    const renewSome = async (some: Path[]) => {
      for (const path of some) renewedMeanwhile.delete(path);
      throwIfRefused(await renewOnPress(unseen, some));
    };
    // An unfinished release may have been left before it was compressed, and what it has already costs next to nothing.
    for (const some of bundlesOf([...paper.contentPaths()], noted)) {
      uncompressed.addAll(some);
      await breath();
    }
    // Nothing else is published while the last few are renewed, so the many come before.
    while (renewedMeanwhile.size > few) await renewSome([...renewedMeanwhile].slice(0, few));
    await atFront(async () => {
      await renewSome([...renewedMeanwhile]);
      await releases.switchTo(root);
      alongside();
      store.setState('release', basename(root));
      tools.onRelease(root);
    });
  }

  /** What could not be printed stands in the new release as in the one before; what stood in none, is in no list. */
  async function keepLastGood(root: string, printed: readonly Renewal[]): Promise<void> {
    const before = await releases.live();
    for (const { path, failed } of printed) {
      if (failed === undefined) continue;
      store.report(path, failed, concernedAt(store, path));
      if (before && (await carryOver(before.root, root, path))) continue;
      const routes = takeOffLists(store, path);
      pending.add(routes);
      for (const route of routes) renewedMeanwhile.add(route.path);
    }
  }

  function press(root: string): Press {
    return {
      ...tools,
      hands,
      root,
      onRenewed(path) {
        renewedMeanwhile.add(path);
        tools.onRenewed(path);
      },
    };
  }

  async function drain(): Promise<boolean> {
    applyAgeOfNews(store, pending, tools.now());
    const live = await releases.live();
    if (!live || (await drainBatch(press(live.root))) === 0) return false;
    store.setState('published-at', new Date().toISOString());
    return true;
  }

  const waitsToBeRenewed = () => everything.isAsked() || pending.nextBehind(1).length > 0;

  /** What differed from the CMS at a look that is to be followed by another. */
  let suspicions: Differences = new Map();

  // A batch at the front is renewed in the live release, so none is under way while that changes; nor is one behind.
  const atFront = pLimit(1);
  const atBack = pLimit(1);

  return {
    pull,

    /**
     * Makes the live release if there is none of this build's templates and this store; false: there is nothing
     * to print yet. Takes as long as the paper is large, so the feed is followed meanwhile.
     */
    async ensureRelease(): Promise<boolean> {
      const live = await releases.live();
      const templates = [live?.template, store.state('held')];
      if (live && templates.includes(tools.template) && basename(live.root) === store.state('release'))
        return true;
      if (store.cursor() === undefined) return false;
      await atBack(release);
      return true;
    },

    /** Prints the whole paper anew and switches to it; false: there is nothing to print yet. */
    async releaseAll(): Promise<boolean> {
      if (store.cursor() === undefined) return false;
      await atBack(release);
      return true;
    },

    /**
     * Goes back to the release before, with all that was renewed since; false: there is none. It stays until another
     * build's templates come, or `releaseAll` is called.
     */
    rollBack: (): Promise<boolean> =>
      atBack(async () => {
        const root = await releases.previous();
        if (root === undefined) return false;
        renewedMeanwhile = new Set(pending.renewedAfter(basename(root)));
        await switchTo(root, () => store.setState('held', tools.template));
        await releases.prune(root);
        return true;
      }),

    /** Renews some of what is pending at the front; answers whether there was anything. */
    drain: () => atFront(drain),

    /** Whether there is anything to renew or to compress behind. */
    waitsBehind: () => waitsToBeRenewed() || uncompressed.next(1).length > 0,

    /**
     * Renews what waits behind, and then compresses what was renewed, until something comes in front or it is asked to stop;
     * answers how many pages.
     */
    drainBehind: (signal: AbortSignal): Promise<number> =>
      atBack(async () => {
        const live = await releases.live();
        if (!live) return 0;
        const renewed = await drainBehind({ ...press(live.root), everything }, signal);
        const goesOn = () =>
          !signal.aborted && atBack.pendingCount === 0 && pending.next(1).length === 0 && !waitsToBeRenewed();
        return renewed + (await compressBehind(press(live.root), goesOn));
      }),

    /** Renews one page whose file is missing. */
    async restore(path: Path): Promise<void> {
      await atFront(async () => {
        const live = await releases.live();
        if (live && !store.isTroubled(path)) await renewOnPress(press(live.root), [path]);
      });
    },

    /** Shows what is read most; answers whether that is news. */
    showPopular: (counted: Popular): boolean => applyPopular(store, pending, counted),

    /** Takes out of the paper what is over by now; answers whether there was anything. */
    takeOutEnded: (now: Date): boolean => takeOutEnded(store, pending, everything, now),

    /** Tells the desk what has failed. */
    tell: () => tellDesk(cms, store),

    /** Tries again what could not be printed. */
    retry: (): void => pending.add(store.troubledPaths().map((path) => ({ path, stage: stage.page }))),

    /**
     * Looks whether the store says the same as the CMS, while the feed is followed. `suspected`: something differs, which the
     * feed may bring yet, so look again after the next pull; `different`: it differed in the same way when it was suspected.
     */
    async compare(): Promise<'same' | 'suspected' | 'different'> {
      const before = suspicions;
      const found = await differencesFrom(cms, store);
      const isFirst = before.size === 0;
      suspicions = isFirst ? found : new Map();
      if (persisting(store, before, found)) return 'different';
      return isFirst && found.size > 0 ? 'suspected' : 'same';
    },

    /** Takes the CMS over as it stands, which repairs whatever differs. Nothing else may pull meanwhile. */
    restock,
  };
}

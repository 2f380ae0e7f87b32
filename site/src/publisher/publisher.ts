import { basename } from 'node:path';
import type { Path } from '@gazeta/shared/routes';
import { drainBatch, renewOnPress, type Press } from './drain.ts';
import { makeIntake, type IntakeTools } from './intake.ts';
import type { Releases } from './releases.ts';
import type { Failure } from './print-worker.ts';
import type { Render } from './renew-page.ts';
import { differs } from './sweep.ts';

export interface Tools extends IntakeTools {
  releases: Releases;
  render: Render;
  /** Writes all these pages into a release that nobody reads yet; answers those that failed. */
  print: (root: string, paths: readonly Path[]) => Promise<Failure[]>;
  /** Digest of the build whose templates `render` uses. */
  template: string;
  onRenewed: (path: Path) => void;
  onRelease: (root: string) => void;
}

export type Publisher = ReturnType<typeof makePublisher>;

/** Turns what changed at the desk into what readers get: pull, take in, apply, render, write. */
export function makePublisher(tools: Tools) {
  const { cms, store, paper, releases } = tools;
  const { pull, restock } = makeIntake(tools);

  /** Pages that were renewed while a release is being printed, which has to have them too. */
  let renewedMeanwhile = new Set<Path>();

  /** Prints the whole paper beside the live one, while that is still renewed, and switches to it. */
  async function release(): Promise<void> {
    renewedMeanwhile = new Set();
    const root = await releases.prepare(tools.template);
    for (const { path, reason } of await tools.print(root, paper.contentPaths())) store.report(path, reason);
    await inTurn(async () => {
      for (const path of renewedMeanwhile) await renewOnPress(press(root), path);
      await releases.switchTo(root);
      store.setState('release', basename(root));
      tools.onRelease(root);
    });
    await releases.prune(root);
  }

  function press(root: string): Press {
    return {
      ...tools,
      root,
      onRenewed(path) {
        renewedMeanwhile.add(path);
        tools.onRenewed(path);
      },
    };
  }

  async function drain(): Promise<boolean> {
    const live = await releases.live();
    if (!live || (await drainBatch(press(live.root))) === 0) return false;
    store.setState('published-at', new Date().toISOString());
    return true;
  }

  // Two renewals of one page must not run side by side: each is whole, but the older could come last.
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    pull,

    /**
     * Makes the live release if there is none of this build's templates and this store; false: there is nothing
     * to print yet. Takes as long as the paper is large, so the feed is followed meanwhile.
     */
    async ensureRelease(): Promise<boolean> {
      const live = await releases.live();
      if (live?.template === tools.template && basename(live.root) === store.state('release')) return true;
      if (store.cursor() === undefined) return false;
      await release();
      return true;
    },

    /** Renews some of what is pending; answers whether there was anything. */
    drain: () => inTurn(drain),

    /** Renews one page whose file is missing. */
    async restore(path: Path): Promise<void> {
      await inTurn(async () => {
        const live = await releases.live();
        if (live) await renewOnPress(press(live.root), path);
      });
    },

    /** Repairs what differs from the CMS for whatever reason. */
    async sweep(): Promise<void> {
      if (!(await differs(cms, store))) return;
      await pull();
      if (await differs(cms, store)) await restock();
    },
  };
}

import type { Path } from '@gazeta/shared/routes';
import { drainBatch, renewPage, type Render } from './drain.ts';
import { makeIntake, type IntakeTools } from './intake.ts';
import type { Releases } from './releases.ts';
import { differs } from './sweep.ts';

export interface Tools extends IntakeTools {
  releases: Releases;
  render: Render;
  /** Digest of the build whose templates `render` uses. */
  template: string;
  onRenewed: (path: Path) => void;
  onRelease: (root: string) => void;
}

export type Publisher = ReturnType<typeof makePublisher>;

/** Turns what changed at the desk into what readers get: pull, take in, apply, render, write. */
export function makePublisher(tools: Tools) {
  const { cms, store, pending, paper, releases } = tools;
  const { pull, restock } = makeIntake(tools);

  /** Renders the whole paper beside the live one and switches to it. */
  async function release(): Promise<void> {
    const root = await releases.prepare(tools.template);
    pending.addEverything(paper.contentPaths());
    while (await drainBatch({ ...tools, root, onRenewed: () => undefined }));
    await releases.switchTo(root);
    tools.onRelease(root);
    await releases.prune(root);
  }

  async function drain(): Promise<boolean> {
    const live = await releases.live();
    if (!live || (await drainBatch({ ...tools, root: live.root })) === 0) return false;
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

    /** Makes the live release if there is none of this build's templates; false: there is nothing to print yet. */
    async ensureRelease(): Promise<boolean> {
      const live = await releases.live();
      if (live?.template === tools.template) return true;
      if (store.cursor() === undefined) return false;
      await inTurn(release);
      return true;
    },

    /** Renews some of what is pending; answers whether there was anything. */
    drain: () => inTurn(drain),

    /** Renews one page whose file is missing. */
    async restore(path: Path): Promise<void> {
      await inTurn(async () => {
        const live = await releases.live();
        if (live) await renewPage({ ...tools, root: live.root }, path);
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

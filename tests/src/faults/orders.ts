import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../newsroom/repository.ts';

/** Where a process changes what outlives it; `commit` is just before a transaction is durable, `committed` just after. */
export const points = [
  'folder',
  'open',
  'write',
  'sync',
  'rename',
  'link',
  'remove',
  'commit',
  'committed',
] as const;
export type Point = (typeof points)[number];

/** How a disk refuses: full, or broken. */
export type Refusal = 'ENOSPC' | 'EIO';

/** What is to happen inside a server. */
export interface Orders {
  /**
   * When it comes to such a point for the nth time, counted from the order, it ends as by kill -9, half a write done;
   * or the disk refuses this once.
   */
  at?: { point: Point; nth: number; fate: 'die' | Refusal };
  /** The disk refuses all the time. */
  refuse?: Refusal;
  /** Milliseconds by which its clock is wrong. */
  clock?: number;
}

export interface Saboteur {
  /** The environment of the server that obeys. */
  env: Record<string, string>;
  /** Replaces the orders of before; none: everything works. */
  order(orders?: Orders): void;
  stop(): void;
}

/** Gives orders to a server that loads `sabotage.mjs`, while it runs and before it starts. */
export function makeSaboteur(): Saboteur {
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-sabotage-'));
  const file = join(folder, 'orders.json');
  let serial = 0;
  function order(orders: Orders = {}): void {
    serial += 1;
    writeFileSync(`${file}.next`, JSON.stringify({ serial, ...orders }));
    renameSync(`${file}.next`, file);
  }
  order();
  const module = pathToFileURL(inRepository('tests/src/faults/sabotage.mjs')).href;
  return {
    env: { NODE_OPTIONS: `--import ${module}`, SABOTAGE: file },
    order,
    stop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

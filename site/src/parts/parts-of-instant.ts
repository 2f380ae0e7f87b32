import { markPart } from './part-marks.ts';

/** One state of the store. */
export interface Instant {
  /** The first stage of which pages wait to be renewed; Infinity: every page stands in its file. */
  soonest: number;
  /** What many pages have in common, by name, as far as pages that show it have been rendered. */
  parts: ReadonlyMap<string, string>;
}

/** By name, as pages have been rendered with them; undefined outside of an instant. */
let parts: Map<string, string> | undefined;

/** While `work` is done, a part that many pages have in common is rendered once: they are pages of one state of the store. */
export async function withPartsKept<T>(work: (parts: ReadonlyMap<string, string>) => Promise<T>): Promise<T> {
  const kept = new Map<string, string>();
  parts = kept;
  try {
    return await work(kept);
  } finally {
    parts = undefined;
  }
}

/**
 * A part of a page, between its marks, as the first page of an instant rendered it; outside of an instant rendered each time. A
 * promise only then, since Astro makes the rest of a page wait for promises.
 */
export function partOnce(name: string, render: () => Promise<string>): string | Promise<string> {
  const known = parts;
  return (
    known?.get(name) ??
    render().then((html) => {
      const part = markPart(name, html);
      known?.set(name, part);
      return part;
    })
  );
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const event = z.object({
  /** Milliseconds since 1970, with fractions. */
  at: z.number(),
  what: z.string(),
  /** The address that it was about. */
  of: z.string(),
});
type Event = z.infer<typeof event>;

/** One publication as the client saw it, in milliseconds since 1970. */
export interface Publication {
  path: string;
  clicked: number;
  answered: number;
  live: number;
}

/** Where the time of one publication went, in milliseconds; the steps follow one another. */
export interface Steps {
  /** From the click to the desk's answer. */
  cms: number;
  /** From the answer to the wake-up; below 0: the wake-up came first. */
  webhook: number;
  /** From the wake-up to the changes in hand. */
  pull: number;
  /** Sanitising, the store, the queue. */
  apply: number;
  render: number;
  /** Compressing, writing, syncing, renaming. */
  write: number;
  /** From the file in its place to the reader's answer. */
  serve: number;
}

export const stepNames = ['cms', 'webhook', 'pull', 'apply', 'render', 'write', 'serve'] as const;

export function readTimeline(file: string): Event[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => event.parse(JSON.parse(line)))
    .sort((a, b) => a.at - b.at);
}

/** Undefined when the page was renewed in another way than by one wake-up and one pull. */
export function stepsOf(timeline: readonly Event[], publication: Publication): Steps | undefined {
  const { path, clicked, answered, live } = publication;
  const during = timeline.filter(({ at }) => at >= clicked && at <= live + 1000);
  const find = (what: string, of: (address: string) => boolean) =>
    during.find((one) => one.what === what && of(one.of))?.at;
  const rendering = find('render begins', (address) => address === path);
  const rendered = find('render ends', (address) => address === path);
  const written = find('write ends', (address) => address === path);
  const pulled = during.findLast(
    ({ at, what, of }) => what === 'told' && of.startsWith('/api/changes') && at <= (rendering ?? 0),
  )?.at;
  const woken = during.findLast(
    ({ at, what, of }) => what === 'asked' && of === '/wake' && at <= (pulled ?? 0),
  )?.at;
  if (!rendering || !rendered || !written || !pulled || !woken) return undefined;
  return {
    cms: answered - clicked,
    webhook: woken - answered,
    pull: pulled - woken,
    apply: rendering - pulled,
    render: rendered - rendering,
    write: written - rendered,
    serve: live - written,
  };
}

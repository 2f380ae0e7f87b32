import { textOf, type Answer } from './answer.ts';

/** What a reader has to find at an address. */
export type Expectation = { status: 200; mark: string } | { status: 301; to: string } | { status: 404 | 410 };

interface Entry {
  /** What was right since the paper last caught up, in turn. */
  was: Expectation[];
  will: Expectation;
}

export type Ledger = ReturnType<typeof makeLedger>;

/**
 * What the editor has done, by the addresses of articles. Until the paper has caught up, the states
 * that followed each other are right, and never another; from then on only the last.
 */
export function makeLedger() {
  const entries = new Map<string, Entry>();
  let epoch = 0;

  return {
    /** To be called before the desk is asked. An address that was never published has to answer 404. */
    expect(path: string, will: Expectation): void {
      epoch += 1;
      const { was, will: before } = entries.get(path) ?? { was: [], will: { status: 404 as const } };
      entries.set(path, { was: [...was, before], will });
    },

    /** The paper has caught up. */
    settle(): void {
      epoch += 1;
      for (const entry of entries.values()) entry.was = [];
    },

    /** Another number after every change of what is right: an answer that was under way then is not judged. */
    epoch: () => epoch,

    paths: (): string[] => [...entries.keys()],

    /** Addresses that an article had before it came to this one. */
    leadingTo: (to: string): string[] =>
      [...entries].flatMap(([path, { will }]) => (will.status === 301 && will.to === to ? [path] : [])),

    /** Addresses of what is published in the end, in the order of the alphabet. */
    live: (): string[] =>
      [...entries].flatMap(([path, { will }]) => (will.status === 200 ? [path] : [])).sort(),

    /** What is wrong with the answer, knowing what was published; undefined: nothing, or nothing is known of the address. */
    objection(answer: Answer): string | undefined {
      const entry = entries.get(answer.path);
      if (!entry) return undefined;
      const right = [...entry.was, entry.will];
      if (right.some((expected) => meets(answer, expected))) return undefined;
      return `answered ${answer.status} instead of ${right.map(told).join(' or ')}`;
    },

    /** Whether the answer is the one of after. */
    isCurrent(answer: Answer): boolean {
      const entry = entries.get(answer.path);
      return entry === undefined || meets(answer, entry.will);
    },
  };
}

function meets(answer: Answer, expected: Expectation): boolean {
  if (answer.status !== expected.status) return false;
  if (expected.status === 200) return textOf(answer).includes(expected.mark);
  return expected.status !== 301 || answer.headers.location === expected.to;
}

function told(expected: Expectation): string {
  if (expected.status === 200) return `200 with ${expected.mark}`;
  return expected.status === 301 ? `301 to ${expected.to}` : String(expected.status);
}

import { machine } from './machine.ts';

/** What a figure should be; `is` undefined: it could not be had here. */
export interface Goal {
  figure: string;
  is: number | undefined;
  goal: { atMost: number } | { atLeast: number };
  unit: string;
}

/** Prints what a benchmark found: one line of JSON, or the figures and then the goals, the missed ones marked. */
export function report(
  benchmark: string,
  figures: Record<string, unknown>,
  goals: readonly Goal[],
  { json }: { json: boolean },
): void {
  const judged = goals.map((goal) => ({ ...goal, met: isMet(goal) }));
  if (json) {
    console.log(JSON.stringify({ benchmark, machine: machine(), ...figures, goals: judged }));
    return;
  }
  console.log(machine());
  console.dir(figures, { depth: 4, breakLength: 120 });
  for (const { figure, is, goal, unit, met } of judged) {
    const wanted = 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
    console.log(`${met ? 'met   ' : 'MISSED'} ${figure}: ${is ?? 'unknown'} ${unit} (goal: ${wanted})`);
  }
}

function isMet({ is, goal }: Goal): boolean {
  if (is === undefined) return false;
  return 'atMost' in goal ? is <= goal.atMost : is >= goal.atLeast;
}

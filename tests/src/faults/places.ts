import { acts, type Act } from './editor.ts';
import { points, type Point } from './orders.ts';

/** A point of the site's work on one act of the editor: it is at `point` for the nth time. */
export interface Place {
  act: Act;
  point: Point;
  nth: number;
}

const actAt = (index: number): Act => acts[index % acts.length] ?? 'publish';

/**
 * Every place there is, sooner or later: each point of each act for the first time, then 2nd, 4th, 8th, …; when that goes
 * beyond the act's work, 3rd, 6th, 12th, … and so on. The caller says whether the site came by (`next(true)`).
 */
export function* placesToDie(): Generator<Place, never, boolean> {
  for (;;) {
    const waiting = acts.flatMap((_, shift) =>
      points.map((point, index) => ({ act: actAt(index + shift), point, odd: 1, nth: 1 })),
    );
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      const { odd, nth, ...where } = first;
      const cameBy = yield { ...where, nth };
      const next = cameBy
        ? [{ ...where, odd, nth: nth * 2 }]
        : nth === odd
          ? []
          : [{ ...where, odd: odd + 2, nth: odd + 2 }];
      waiting.push(...next);
    }
  }
}

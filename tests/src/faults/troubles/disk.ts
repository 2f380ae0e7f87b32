import { setTimeout as pause } from 'node:timers/promises';
import { acts } from '../editor.ts';
import { points, type Refusal } from '../orders.ts';
import type { Scene } from '../scene.ts';

/** The site's disk is full, or broken, for so many milliseconds while the editor goes on. */
export async function refusingDisk(scene: Scene, refuse: Refusal, duration: number): Promise<void> {
  scene.saboteur.order({ refuse });
  for (const act of acts) await scene.act(act);
  await pause(duration);
  scene.saboteur.order();
  await scene.converge();
}

/** One write in the middle of many fails, once at each kind of point. */
export async function badBlocks(scene: Scene): Promise<void> {
  for (const point of points) {
    scene.saboteur.order({ at: { point, nth: 3, fate: 'EIO' } });
    for (const act of ['publish', 'withdraw'] as const) await scene.act(act);
    await scene.converge();
  }
  scene.saboteur.order();
}

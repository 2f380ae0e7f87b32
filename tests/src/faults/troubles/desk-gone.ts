import { setTimeout as pause } from 'node:timers/promises';
import type { Scene } from '../scene.ts';

/** The desk is gone for so many milliseconds; the site serves, and serves after a restart, until the desk is back. */
export async function deskGone(scene: Scene, duration: number): Promise<void> {
  const { cms, site } = scene.newsroom;
  await cms.kill();
  await pause(duration / 2);
  await site.kill();
  await site.start();
  await pause(duration / 2);
  await cms.start();
  for (const act of ['publish', 'withdraw'] as const) await scene.act(act);
  await scene.converge();
}

import type { Scene } from '../scene.ts';

const day = 24 * 60 * 60 * 1000;

/** The site's clock jumps ahead, then back, and is wrong when the site starts. */
export async function steppedClock(scene: Scene): Promise<void> {
  for (const clock of [day, -day]) {
    scene.saboteur.order({ clock });
    for (const act of ['publish', 'withdraw'] as const) await scene.act(act);
    await scene.converge();
  }
  await scene.newsroom.site.kill();
  await scene.newsroom.site.start();
  await scene.act('edit');
  await scene.converge();
  scene.saboteur.order();
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Scene } from '../scene.ts';

/**
 * The whole paper is printed anew again and again and the site killed meanwhile, at random; in the end it is printed to its end and
 * given up for the release before, while the editor goes on.
 */
export async function releasesCutOff(scene: Scene, kills: number): Promise<void> {
  const { newsroom, random } = scene;

  /** Whether readers see what was ordered; false: the site died before. */
  async function order(path: string): Promise<boolean> {
    const headers = { authorization: `Bearer ${newsroom.webhookSecret}` };
    return fetch(new URL(path, newsroom.siteUrl), { method: 'POST', headers }).then(
      ({ status }) => status === 204,
      () => false,
    );
  }

  for (let done = 0; done < kills; done += 1) {
    const [printed] = [order('/releases'), await scene.act('publish')];
    await pause(random.between(0, 999));
    await newsroom.site.kill();
    await printed;
    await scene.revive();
    await scene.converge();
  }
  for (const path of ['/releases', '/releases/rollback']) {
    const ordered = order(path);
    for (const act of ['edit', 'withdraw'] as const) await scene.act(act);
    const seen = await ordered;
    if (!seen) throw new Error(`The site did not do what was ordered: ${path}`);
    await scene.converge();
  }
}

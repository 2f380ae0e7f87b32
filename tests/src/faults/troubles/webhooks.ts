import type { Scene } from '../scene.ts';

/** Wake-ups are lost, doubled, turned round, forged and sent again: each costs at most the seconds until the site looks by itself. */
export async function badWebhooks(scene: Scene): Promise<void> {
  const { wakeUps } = scene;
  for (const manner of ['drop', 'double', 'hold'] as const) {
    wakeUps.behave(manner);
    for (const act of ['publish', 'edit', 'withdraw'] as const) await scene.act(act);
    if (manner === 'hold') await wakeUps.release();
    await scene.converge();
  }
  wakeUps.behave('pass');

  const genuine = wakeUps.last();
  if (!genuine) throw new Error('The desk has sent no webhook.');
  const forged = { headers: { authorization: 'Bearer forged' }, body: '{"event":"entry.unpublish"}' };
  for (let n = 0; n < 50; n += 1) {
    const answers = [await wakeUps.deliver(genuine), await wakeUps.deliver(forged)].join(', ');
    if (answers !== '202, 401') throw new Error(`A replayed and a forged webhook were answered ${answers}.`);
  }
  await scene.converge();
}

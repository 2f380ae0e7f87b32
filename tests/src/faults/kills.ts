import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../newsroom/until.ts';
import { ask } from './answer.ts';
import { hasCaughtUp } from './convergence.ts';
import { acts } from './editor.ts';
import { placesToDie, type Place } from './places.ts';
import type { Scene } from './scene.ts';

interface Wishes {
  kills: number;
  /** How many of ten hit the desk, alone or together with the site. */
  deskOfTen: number;
  /** Gets each as `edit: site at rename 4`. */
  onKill?: (kill: string) => void;
}

/** Kills with -9, again and again, while the editor works, and waits each time until the paper is right. */
export async function killAgainAndAgain(scene: Scene, { kills, deskOfTen, onKill }: Wishes): Promise<void> {
  const places = placesToDie();
  let place = places.next(true).value;
  for (let done = 0; done < kills;) {
    const turn = done % 10;
    if (turn >= 9 - deskOfTen) {
      const victims = turn === 9 - deskOfTen ? (['site'] as const) : turn % 2 ? (['cms'] as const) : both;
      onKill?.(await killAtRandom(scene, victims));
      done += 1;
    } else {
      const cameBy = await killAt(scene, place);
      if (cameBy) onKill?.(`${place.act}: site at ${place.point} ${place.nth}`);
      if (cameBy) done += 1;
      place = places.next(cameBy).value;
    }
    await scene.revive();
    await scene.converge();
  }
}

const both = ['cms', 'site'] as const;

/** Whenever it happens to be: the kill and the editor's request race. */
async function killAtRandom(scene: Scene, victims: readonly ('cms' | 'site')[]): Promise<string> {
  const { newsroom, random } = scene;
  const act = random.pick(acts);
  const doing = scene.act(act);
  const moment = random.between(0, 149);
  await pause(moment);
  await Promise.all(victims.map((victim) => newsroom[victim].kill()));
  await Promise.all([doing, scene.revive()]);
  return `${act}: ${victims.join(' and ')} after ${moment} ms`;
}

/** Answers whether the site came by there at all. */
async function killAt(scene: Scene, { act, point, nth }: Place): Promise<boolean> {
  const { newsroom, saboteur } = scene;
  saboteur.order({ at: { point, nth, fate: 'die' } });
  await scene.act(act);
  await until(
    async () => !newsroom.site.isRunning() || hasCaughtUp(newsroom),
    `the site came to ${point} ${nth}`,
  );
  saboteur.order();
  const isAlive = await ask(newsroom.siteUrl, '/healthz').then(
    () => true,
    () => false,
  );
  if (!isAlive) await until(() => !newsroom.site.isRunning(), 'the site is dead');
  return !isAlive;
}

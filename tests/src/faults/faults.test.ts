import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, startPostgres } from '../newsroom/postgres.ts';
import { killAgainAndAgain } from './kills.ts';
import { setScene, type Scene } from './scene.ts';
import { steppedClock } from './troubles/clock.ts';
import { badBlocks, refusingDisk } from './troubles/disk.ts';
import { lockedDatabase } from './troubles/locks.ts';
import { restartingPostgres } from './troubles/postgres-restart.ts';
import { releasesCutOff } from './troubles/releases.ts';
import { badWebhooks } from './troubles/webhooks.ts';

/** `npm run bench -- faults` does the same for longer. */
let scene: Scene;
const told: string[] = [];

beforeAll(async () => {
  scene = await setScene({ seed: 1 });
});
afterAll(() => scene.newsroom.stop());

const expectNoFaults = () => expect(scene.findings.faults).toEqual([]);

test('the paper is right after kill -9 of the site at its points, and of the desk', async () => {
  await killAgainAndAgain(scene, { kills: 8, deskOfTen: 3, onKill: (kill) => told.push(kill) });
  expect(told).toHaveLength(8);
  expectNoFaults();
}, 120_000);

test.each([
  ['a disk that is full', (scene: Scene) => refusingDisk(scene, 'ENOSPC', 0)],
  ['a disk that refuses single writes', badBlocks],
  ['a locked database of the site', (scene: Scene) => lockedDatabase(scene, 'site', 1_000)],
  ['a locked database of the desk', (scene: Scene) => lockedDatabase(scene, 'cms', 1_000)],
  ['webhooks that are lost, doubled, turned round, forged and replayed', badWebhooks],
  ['a clock that jumps', steppedClock],
  ['releases that were cut off, and one that was given up', (scene: Scene) => releasesCutOff(scene, 2)],
])('the paper is right after %s', async (_, trouble) => {
  await trouble(scene);
  expectNoFaults();
});

test('readers read all the time', async () => {
  const { answers, slowest } = await scene.end();
  expect(answers).toBeGreaterThan(500);
  expect(slowest).toBeLessThan(5_000);
});

test('the paper is right after PostgreSQL has restarted under the desk', async () => {
  const postgres = await startPostgres();
  const onPostgres = await setScene({
    seed: 1,
    databaseUrl: await createDatabase(postgres.url),
    articles: 5,
  });
  try {
    await restartingPostgres(onPostgres, postgres, 1);
  } finally {
    const { faults } = await onPostgres.end();
    await postgres.stop();
    expect(faults).toEqual([]);
  }
}, 120_000);

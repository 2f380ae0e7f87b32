import { parseArgs } from 'node:util';
import { killAgainAndAgain } from '../faults/kills.ts';
import { setScene, type Scene } from '../faults/scene.ts';
import { steppedClock } from '../faults/troubles/clock.ts';
import { deskGone } from '../faults/troubles/desk-gone.ts';
import { badBlocks, refusingDisk } from '../faults/troubles/disk.ts';
import { lockedDatabase } from '../faults/troubles/locks.ts';
import { restartingPostgres } from '../faults/troubles/postgres-restart.ts';
import { releasesCutOff } from '../faults/troubles/releases.ts';
import { badWebhooks } from '../faults/troubles/webhooks.ts';
import { createDatabase, startPostgres } from '../newsroom/postgres.ts';
import { machine } from './figures/machine.ts';
import { percentiles, round } from './figures/percentiles.ts';

/**
 * Torments whole newsrooms while readers read: kills at the site's points one after the other and at random moments, a
 * disk that refuses, a desk that is gone, locked databases, webhooks gone wrong, a wrong clock, PostgreSQL restarting.
 * Ends with 1 when readers met anything wrong, or the paper was not right ten seconds after the end of a trouble.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);

const onSqlite: Record<string, (scene: Scene) => Promise<void>> = {
  kills: (scene) => killAgainAndAgain(scene, { kills, deskOfTen: 3, onKill: tell }),
  'disk full': (scene) => refusingDisk(scene, 'ENOSPC', 20_000),
  'disk broken': (scene) => refusingDisk(scene, 'EIO', 20_000),
  'bad blocks': badBlocks,
  'desk gone': (scene) => deskGone(scene, 60_000),
  "the site's database locked": (scene) => lockedDatabase(scene, 'site', 5_000),
  "the desk's database locked": (scene) => lockedDatabase(scene, 'cms', 5_000),
  webhooks: badWebhooks,
  clock: steppedClock,
  releases: (scene) => releasesCutOff(scene, Math.ceil(kills / 20)),
};

const postgres = await startPostgres();
try {
  const databaseUrl = await createDatabase(postgres.url);
  const figures = {
    machine: machine(),
    kills,
    seed,
    sqlite: await torment(await setScene({ seed }), onSqlite),
    postgres: await torment(await setScene({ seed, databaseUrl }), {
      'PostgreSQL restarted': (scene) => restartingPostgres(scene, postgres, 10),
    }),
  };
  console.log(values.json ? JSON.stringify(figures) : figures);
  if (figures.sqlite.faults.length + figures.postgres.faults.length > 0) process.exitCode = 1;
} finally {
  await postgres.stop();
}

async function torment(scene: Scene, troubles: typeof onSqlite) {
  const convergence: Record<string, ReturnType<typeof percentiles>> = {};
  const began = performance.now();
  const failures: string[] = [];
  for (const [name, trouble] of Object.entries(troubles)) {
    tell(name);
    const first = scene.convergences.length;
    try {
      await trouble(scene);
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
      scene.saboteur.order();
      await scene.revive();
    }
    convergence[name] = percentiles(scene.convergences.slice(first));
  }
  const seconds = (performance.now() - began) / 1000;
  const { faults, ...findings } = await scene.end();
  return {
    ...findings,
    requestsPerSecond: round((findings.answers + findings.silences) / seconds),
    answersPerSecond: round(findings.answers / seconds),
    convergence,
    faults: [...failures, ...faults],
  };
}

function tell(line: string): void {
  if (!values.json) console.log(line);
}

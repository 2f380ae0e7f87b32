import type { Postgres } from '../../newsroom/postgres.ts';
import type { Scene } from '../scene.ts';

/** The desk's PostgreSQL restarts so many times, whatever the editor is doing. */
export async function restartingPostgres(scene: Scene, postgres: Postgres, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const doing = scene.act(n % 2 === 0 ? 'publish' : 'withdraw');
    await postgres.restart();
    await doing;
    await scene.revive();
    await scene.converge();
  }
}

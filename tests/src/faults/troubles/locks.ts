import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Scene } from '../scene.ts';

const files = { site: join('site', 'content.db'), cms: join('cms', 'data.db') };

/** Somebody else writes to the database of one side for so many milliseconds, as a backup or a curious operator may. */
export async function lockedDatabase(scene: Scene, side: 'site' | 'cms', duration: number): Promise<void> {
  const other = new DatabaseSync(join(scene.newsroom.dataDir, files[side]), { timeout: 5_000 });
  const doing = scene.act('edit');
  other.exec('BEGIN IMMEDIATE');
  await pause(duration);
  other.exec('ROLLBACK');
  other.close();
  await doing;
  await scene.converge();
}

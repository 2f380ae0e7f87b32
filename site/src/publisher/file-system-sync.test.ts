import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { syncFileSystem } from './file-system-sync.ts';

test('a folder is synced as often as it is asked for, and one that is not there throws alone', async () => {
  const folder = temporaryFolder();
  const results = await Promise.allSettled([folder, `${folder}/нет`, folder].map(syncFileSystem));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await syncFileSystem(folder);
});

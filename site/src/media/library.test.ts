import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { document } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openLibrary } from './library.ts';

test('a picture that was uploaded twice may be taken in twice at once', async () => {
  const kept = temporaryFolder();
  const library = openLibrary({ kept, shown: temporaryFolder() });
  const media = document('media', 'twice', { source: '/uploads/twice.jpg', version: 'same' });
  if (media.kind !== 'media') throw new Error('not a picture');
  const original = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  await Promise.all([library.keep(media, original), library.keep(media, original)]);
  expect(existsSync(join(kept, 'same'))).toBe(true);
});

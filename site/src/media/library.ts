import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { join, basename } from 'node:path';
import sharp from 'sharp';
import type { Media } from '@gazeta/shared/content/media';
import { isPicture, rungs, type PictureMedia } from '../content-store/pictures.ts';

export type Library = ReturnType<typeof openLibrary>;

/**
 * The site's own copy of the media library, one folder a version. What is kept is not public: pictures are made
 * ready when the desk uploads them, and shown only while something published shows them.
 */
export function openLibrary({ kept, shown }: { kept: string; shown: string }) {
  const underway = new Map<string, Promise<void>>();

  async function make(media: Media, original: Buffer): Promise<void> {
    const folder = join(kept, media.version);
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    if (isPicture(media)) await drawSizes(media, original, unfinished);
    else await writeFile(join(unfinished, media.name), original);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  }

  return {
    /** Whether every size of it is kept: an older build may have made others. */
    has(media: Media): boolean {
      const folder = join(kept, media.version);
      if (!isPicture(media)) return existsSync(folder);
      return rungs(media).every(({ path }) => existsSync(join(folder, basename(path))));
    },

    /**
     * Makes every size of a picture, or keeps a file as it is. Throws when the bytes are no picture. The same picture
     * uploaded twice is the same version, and made once.
     */
    async keep(media: Media, original: Buffer): Promise<void> {
      const work = underway.get(media.version) ?? make(media, original);
      underway.set(media.version, work);
      await work.finally(() => underway.delete(media.version));
    },

    /** Puts a version under its public address. */
    async show(version: string): Promise<void> {
      await mkdir(join(shown, version), { recursive: true });
      for (const name of await readdir(join(kept, version)))
        await linkOrCopy(join(kept, version, name), join(shown, version, name));
    },

    /** The versions that have a public address now. */
    shownVersions: (): string[] => (existsSync(shown) ? readdirSync(shown) : []),

    async hide(version: string): Promise<void> {
      await rm(join(shown, version), { recursive: true, force: true });
    },

    async forget(version: string): Promise<void> {
      await rm(join(kept, version), { recursive: true, force: true });
    },
  };
}

async function drawSizes(media: PictureMedia, original: Buffer, folder: string): Promise<void> {
  // The rotation of the camera is applied; its other facts, such as the place, are dropped.
  const source = sharp(original, { limitInputPixels: 100_000_000 }).autoOrient();
  await Promise.all(
    rungs(media).map(({ path, width, format, quality }) => {
      const sized = source.clone().resize({ width, withoutEnlargement: true });
      const encoded = format === 'webp' ? sized.webp({ quality }) : sized.jpeg({ quality });
      return encoded.toFile(join(folder, basename(path)));
    }),
  );
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EXDEV') await copyFile(from, to);
    else if (code !== 'EEXIST') throw error;
  }
}

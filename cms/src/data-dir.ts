import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Where everything that the CMS keeps on disk lives: `DATA_DIR/cms`, by default `var/cms` in the repository. */
export function dataDir(): string {
  return path.resolve(process.env.DATA_DIR ?? path.join('..', 'var'), 'cms');
}

/** The folder of uploaded files, made when missing: the upload plugin refuses to start without it. */
export function publicDir(): string {
  const directory = path.join(dataDir(), 'public');
  mkdirSync(path.join(directory, 'uploads'), { recursive: true });
  return directory;
}

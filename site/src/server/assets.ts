import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isCompressible } from '../publisher/compression.ts';
import { writeAsset, writePlain } from '../publisher/page-files.ts';

/**
 * A digest of all but the content that a page's bytes depend on: templates, styles and scripts, and the public
 * address of the paper.
 */
export async function digestOfTemplate(folder: string, address: string): Promise<string> {
  const hash = createHash('sha256').update(address);
  for (const file of await filesOf(folder)) hash.update(relative(folder, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Adds a build's hashed assets to those of builds before, so that a page of any release finds its own. Each is whole at
 * every instant: a web server before this one may be serving them.
 */
export async function addAssets(build: string, assets: string): Promise<void> {
  for (const file of await filesOf(build)) {
    const write = isCompressible(file) ? writeAsset : writePlain;
    await write(join(assets, relative(build, file)), await readFile(file));
  }
}

/**
 * Removes assets that no build needs any more. `builds` keeps a list of files for each build that had releases;
 * `needed` are those whose releases are still there, and the one that runs, whose list is written.
 */
export async function pruneAssets(
  folders: { build: string; assets: string; builds: string },
  template: string,
  needed: readonly string[],
): Promise<void> {
  const { build, assets, builds } = folders;
  const own = (await filesOf(build)).map((file) => relative(build, file));
  await writePlain(join(builds, template), Buffer.from(own.join('\n')));
  const kept = new Set<string>();
  for (const name of await readdir(builds)) {
    const list = join(builds, name);
    if (name === template || needed.includes(name))
      for (const file of (await readFile(list, 'utf8')).split('\n')) kept.add(file);
    else await rm(list);
  }
  for (const file of await filesOf(assets))
    if (!kept.has(relative(assets, file).replace(/\.(?:br|gz)$/, ''))) await rm(file);
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

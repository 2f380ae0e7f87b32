import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

export type Releases = ReturnType<typeof openReleases>;

/** Releases that stay after the live one, to go back to. */
const keptReleases = 2;

/**
 * Whole copies of the paper, of which the link `current` names the live one. A release is named
 * `<serial>-<template>`, the digest of the build that rendered it.
 */
export function openReleases(folder: string) {
  const current = join(folder, 'current');
  const all = join(folder, 'releases');

  async function names(): Promise<string[]> {
    const found = await readdir(all).catch(() => []);
    return found.filter((name) => /^\d{6}-[0-9a-f]+$/.test(name)).sort();
  }

  return {
    /** The live release; undefined before the first. */
    async live(): Promise<{ root: string; template: string } | undefined> {
      const name = await readlink(current).then(basename, () => undefined);
      if (name === undefined || !(await names()).includes(name)) return undefined;
      return { root: join(all, name), template: templateOf(name) };
    },

    /** The builds whose templates the releases were printed with. */
    async templates(): Promise<string[]> {
      return (await names()).map(templateOf);
    },

    /** The newest release that is older than the live one. */
    async previous(): Promise<string | undefined> {
      const live = await readlink(current).then(basename, () => undefined);
      if (live === undefined) return undefined;
      const name = (await names()).filter((name) => name < live).at(-1);
      return name && join(all, name);
    },

    /** A new, empty folder that no reader sees yet. */
    async prepare(template: string): Promise<string> {
      const last = (await names()).at(-1)?.split('-')[0] ?? '0';
      const root = join(all, `${String(Number(last) + 1).padStart(6, '0')}-${template}`);
      await mkdir(root, { recursive: true });
      return root;
    },

    /** Makes a release the live one in a single step: readers see the old paper or the new one. */
    async switchTo(root: string): Promise<void> {
      const link = `${current}.next`;
      await rm(link, { force: true });
      await symlink(join('releases', basename(root)), link);
      await rename(link, current);
    },

    /**
     * Removes releases that nobody will go back to: the oldest, and those that are newer than the live one, which are
     * unfinished or were given up. Answers the oldest that is left.
     */
    async prune(live: string): Promise<string> {
      const older = (await names()).filter((name) => name < basename(live));
      const newer = (await names()).filter((name) => name > basename(live));
      for (const name of [...older.slice(0, -keptReleases), ...newer])
        await rm(join(all, name), { recursive: true, force: true });
      return older.at(-keptReleases) ?? older[0] ?? basename(live);
    },
  };
}

function templateOf(release: string): string {
  return release.split('-')[1] ?? '';
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a site with this data has published: every file by its name below the public root, as Latin-1. */
export function publishedFiles(dataDir: string): Map<string, string> {
  const site = join(dataDir, 'site');
  const media = [...filesOf(join(site, 'media'))].map(
    ([name, bytes]) => [join('media', name), bytes] as const,
  );
  return sorted([...filesOf(join(site, 'current')), ...filesOf(join(site, 'assets')), ...media]);
}

/** The files below a folder, by name. */
export function filesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return sorted(
    files.map((file) => [relative(folder, file), readFileSync(file).toString('latin1')] as const),
  );
}

const sorted = (files: (readonly [string, string])[]) =>
  new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));

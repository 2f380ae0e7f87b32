import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** A package of the workspace. */
export interface Part {
  /** As the operator reads it: 'the desk'. */
  title: string;
  /** Where its sources are, absolute. */
  folder: string;
  /** Parts that its build reads. */
  uses: Part[];
}

const part = (name: string, title: string, ...uses: Part[]): Part => ({
  title,
  folder: join(root, name),
  uses,
});

export const shared = part('shared', 'what both sides share');
export const cms = part('cms', 'the desk', shared);
export const site = part('site', 'the site', shared);
export const tests = part('tests', 'the tests', shared);

/** Files beside the packages that every build depends on. */
const common = ['pnpm-lock.yaml', 'tsconfig.base.json'];
/** What tools make or keep for themselves, and what builds never read. */
const notSource = /^\.|^(node_modules|dist|build|generated)$|\.test\.tsx?$|\.tsbuildinfo$/;

/** A digest of everything that the part's build reads. */
export function sourceDigest(part: Part): string {
  const hash = createHash('sha256');
  for (const file of common) hash.update(readFileSync(join(root, file)));
  for (const used of part.uses) hash.update(sourceDigest(used));
  for (const file of sourceFiles(part.folder)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** The stamp is written last and removed first, so a build that was cut short counts as none. */
const stampOf = (part: Part): string => join(part.folder, 'dist', '.sources');

/** Whether the part was never built, or from other sources than those that stand there now. */
export function isStale(part: Part): boolean {
  const stamp = stampOf(part);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceDigest(part);
}

export function clean(part: Part): void {
  rmSync(join(part.folder, 'dist'), { recursive: true, force: true });
}

export function markBuilt(part: Part, digest: string): void {
  writeFileSync(stampOf(part), digest);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSource.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : entry.isFile() ? [path] : [];
    });
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryOf } from '../figures/memory.ts';
import { writeHugoSite } from './hugo-site.ts';

export interface HugoFigures {
  version: string;
  pages: number;
  seconds: number;
  /** Megabytes, at most. */
  peak: number | undefined;
}

/** What Hugo needs for the same articles; undefined when it is not on the PATH. */
export async function buildHugo(database: string): Promise<HugoFigures | undefined> {
  const version = versionOfHugo();
  if (version === undefined) return undefined;
  const folder = writeHugoSite(database);
  try {
    const began = performance.now();
    const hugo = spawn('hugo', ['--quiet', '--source', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
    let peak: number | undefined;
    const watching = setInterval(() => (peak = memoryOf(hugo.pid)?.peak || peak), 100);
    const [code] = await once(hugo, 'exit');
    clearInterval(watching);
    if (code !== 0) throw new Error(`hugo ended with ${code}.`);
    const seconds = (performance.now() - began) / 1000;
    const written = readdirSync(join(folder, 'public'), { recursive: true, encoding: 'utf8' });
    return { version, pages: written.filter((file) => /\.(html|xml)$/.test(file)).length, seconds, peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionOfHugo(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

import type { ListrTask } from 'listr2';
import { clean, cms, isStale, markBuilt, shared, site, sourceDigest, type Part } from './part.ts';
import { Problem } from './problem.ts';
import { startScript } from './script.ts';
import { withClock } from './steps.ts';

/** Builds what is stale: first what both sides use, then the sides beside each other. */
export function buildSteps(): ListrTask[] {
  return [
    buildStep(shared),
    {
      title: 'Build the two sides',
      enabled: () => isStale(cms) || isStale(site),
      task: (_, task) => task.newListr([buildStep(cms), buildStep(site)], { concurrent: true }),
    },
  ];
}

export function buildStep(part: Part): ListrTask {
  return {
    title: `Build ${part.title}`,
    enabled: () => isStale(part),
    task: (_, task) => withClock(task, (say) => build(part, say)),
  };
}

/** Builds the part from nothing (tools keep their caches elsewhere); `say` gets the tools' lines. */
export async function build(part: Part, say: (line: string) => void): Promise<void> {
  const digest = sourceDigest(part);
  clean(part);
  const lines: string[] = [];
  const { code, how } = await startScript(part, 'build', {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    onLine: (line) => {
      lines.push(line);
      say(line);
    },
  }).ended;
  if (code !== 0) {
    throw new Problem(`Building ${part.title} failed (${how}): its last lines stand above.`, {
      details: lines.slice(-40),
    });
  }
  markBuilt(part, digest);
}

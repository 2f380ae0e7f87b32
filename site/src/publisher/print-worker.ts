import type { Path } from '@gazeta/shared/routes';
import { loadRender } from './pages-bundle.ts';
import { renewPage } from './renew-page.ts';

const render = await loadRender();

/** Pages in flight in one thread: enough to write one while the next is rendered. */
const atOnce = 8;

/** Renders and writes pages of a release that nobody reads yet; answers those that failed. */
export default async function printPages({
  root,
  paths,
}: {
  root: string;
  paths: Path[];
}): Promise<Failure[]> {
  const failures: Failure[] = [];
  const rest = paths.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of rest) {
        const renewal = await renewPage(render, root, path, 'unseen');
        if (renewal.outcome === 'failed') failures.push({ path, reason: renewal.reason });
      }
    }),
  );
  return failures;
}

export interface Failure {
  path: Path;
  reason: string;
}

import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { build, buildStep } from './build.ts';
import type { Child } from './child.ts';
import { runCommand, stopping } from './command.ts';
import { readSettings } from './environment.ts';
import { deskService, siteService } from './newsroom.ts';
import { cms, shared, site } from './part.ts';
import { checkMachine } from './preflight.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';
import { startScript } from './script.ts';
import { keepSecrets } from './secrets.ts';
import { startService, whenReady } from './service.ts';
import { runSteps } from './steps.ts';

const say = (name: string) => (line: string) => console.log(`${name}: ${line}`);

/**
 * `npm run dev`: Strapi in development with its Content-Type Builder, `shared` compiled as it is saved, and the real
 * site, built again and restarted two or three seconds after a file of its own or of `shared` was saved.
 */
async function dev(): Promise<void> {
  const environment = keepSecrets(join(root, '.env'), process.env);
  const settings = readSettings(environment);
  await checkMachine(settings);
  await runSteps([buildStep(shared), buildStep(site)]);

  startScript(shared, 'build', { args: '--watch --preserveWatchOutput', onLine: say('shared') });
  const desk = deskService(environment, settings);
  const strapi = startScript(cms, 'develop', {
    env: { ...desk.env, NODE_ENV: 'development' },
    onLine: say('desk'),
  });
  await whenReady(desk, strapi);

  const service = siteService(environment, settings);
  let paper: Child = startService(service, { onNotable: say('site') });
  await whenReady(service, paper);
  console.log(`\nReady: ${settings.SITE_URL}, http://localhost:${settings.CMS_PORT}/admin (Ctrl+C stops)\n`);

  for await (const _ of changes(join(site.folder, 'src'), join(shared.folder, 'dist'))) {
    try {
      await build(site, () => undefined);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      console.log([...error.details, error.message].join('\n'));
      continue;
    }
    await paper.stop();
    paper = startService(service, { onNotable: say('site') });
    await whenReady(service, paper);
    say('site')('built and started again');
  }
}

/** Tells once for every burst of changes in the folders, until the command is asked to stop. */
async function* changes(...folders: string[]): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  for (const folder of folders) {
    watch(folder, { recursive: true, signal: stopping }, (_, file) => {
      if (file !== null && !file.endsWith('.test.ts') && !file.startsWith('.')) changed.resolve();
    });
  }
  while (!stopping.aborted) {
    await changed.promise;
    await delay(200);
    changed = Promise.withResolvers<void>();
    yield;
  }
}

await runCommand(dev);

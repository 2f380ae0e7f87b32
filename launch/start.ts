import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListrTask } from 'listr2';
import { buildSteps } from './build.ts';
import { runCommand, stopping } from './command.ts';
import { readSettings, type Settings } from './environment.ts';
import { keep } from './keeper.ts';
import { messageOf } from './log-line.ts';
import { deskService, siteService } from './newsroom.ts';
import { checkMachine } from './preflight.ts';
import { root } from './root.ts';
import { keepSecrets } from './secrets.ts';
import { startService, whenReady, type Service } from './service.ts';
import { runSteps, withClock } from './steps.ts';

/** `npm start`: brings the whole newsroom up, says where it is, and keeps it up until it is asked to stop. */
async function start(): Promise<void> {
  const environment = keepSecrets(join(root, '.env'), process.env);
  const settings = readSettings(environment);
  await checkMachine(settings);

  const desk = deskService(environment, settings);
  const site = siteService(environment, settings);
  const firstTime = !existsSync(startedMark(settings));
  await runSteps([
    ...buildSteps(),
    serve(desk, firstTime ? 'Start the desk, which fills an empty newsroom' : 'Start the desk'),
    serve(site, firstTime ? 'Start the site and print the paper' : 'Start the site'),
  ]);
  writeFileSync(startedMark(settings), '');
  console.log(welcome(settings, firstTime));
}

/** Stands beside the data once both sides have served: the password that was made up is shown before, never after. */
const startedMark = ({ DATA_DIR }: Settings): string => join(DATA_DIR, '.started');

function serve(service: Service, title: string): ListrTask {
  return {
    title,
    task: (_, task) =>
      withClock(task, async (show) => {
        const child = startService(service, {
          onLine: (line) => show(messageOf(line)),
          onNotable: tell(service),
        });
        await whenReady(service, child);
        void keep({ child, restart: () => restart(service), say: tell(service) }, stopping);
      }),
  };
}

function restart(service: Service) {
  const child = startService(service, { onNotable: tell(service) });
  return { child, ready: whenReady(service, child) };
}

/** Prints what the operator should know of a service, each thing once in a row. */
function tell({ name }: Service): (sentence: string) => void {
  let last = '';
  return (sentence) => {
    if (sentence !== last && !stopping.aborted) console.log(`The ${name}: ${sentence}`);
    last = sentence;
  };
}

function welcome(settings: Settings, firstTime: boolean): string {
  const password = firstTime
    ? settings.ADMIN_PASSWORD
    : 'as at the first start (ADMIN_PASSWORD in .env) or as you changed it';
  return `
Ready in ${Math.round(process.uptime())} s

  The paper   ${settings.SITE_URL}
  The desk    http://localhost:${settings.CMS_PORT}/admin
  E-mail      ${settings.ADMIN_EMAIL}
  Password    ${password}
  Data, logs  ${settings.DATA_DIR}

Ctrl+C stops it all.`;
}

await runCommand(start);

import { join } from 'node:path';
import { runCommand } from './command.ts';
import { readSettings } from './environment.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';
import { keepSecrets } from './secrets.ts';

interface Order {
  path: string;
  doing: string;
  done: string;
  /** Said when the site has nothing to do it with. */
  impossible: string;
}

const orders: Record<string, Order> = {
  '': {
    path: '/wake',
    doing: 'Asking the site to look at the desk …',
    done: 'The site publishes what is new.',
    impossible: '',
  },
  '--all': {
    path: '/releases',
    doing: 'Printing the whole paper beside the live one …',
    done: 'Readers see the new release.',
    impossible: 'There is nothing to print yet: the site has had no content from the desk.',
  },
  '--rollback': {
    path: '/releases/rollback',
    doing: 'Going back to the release before, with what was published since …',
    done: 'Readers see the release before. It stays until the templates change or npm run publish -- --all.',
    impossible: 'There is no release before the live one.',
  },
};

/** `npm run publish [-- --all | --rollback]`: gives an order to the site that runs on this machine. */
async function publish(): Promise<void> {
  const order = orders[process.argv.slice(2).join(' ')];
  if (!order) throw new Problem('npm run publish [-- --all | --rollback]');
  const environment = keepSecrets(join(root, '.env'), process.env);
  const { SITE_PORT } = readSettings(environment);
  console.log(order.doing);
  const began = performance.now();
  const status = await give(order, SITE_PORT, environment['WEBHOOK_SECRET']);
  if (status === 409) throw new Problem(order.impossible);
  if (status === 401)
    throw new Problem(
      `The site on port ${SITE_PORT} has another WEBHOOK_SECRET: it was started with another .env.`,
    );
  if (status >= 400) throw new Problem(`The site answered ${status}: var/logs/site.log tells why.`);
  console.log(`${order.done} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

async function give({ path }: Order, port: number, secret: string | undefined): Promise<number> {
  try {
    const headers = { authorization: `Bearer ${secret}` };
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers });
    return status;
  } catch (error) {
    throw new Problem(`No site answers on port ${port} (SITE_PORT): npm start starts it.`, {
      details: [String(error)],
    });
  }
}

await runCommand(publish);

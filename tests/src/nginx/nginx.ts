import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePorts } from '../newsroom/free-ports.ts';
import { inRepository } from '../newsroom/repository.ts';
import { until } from '../newsroom/until.ts';

/** nginx of this machine; undefined when it has none. */
export const nginxPath: string | undefined = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((file) => existsSync(file));

/** Where Debian and Ubuntu keep the module that serves brotli siblings. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

interface Served {
  /** DATA_DIR/site of the paper. */
  root: string;
  /** The site's process behind it. */
  siteUrl: string;
}

export interface Nginx {
  url: string;
  /** The process that readers talk to. */
  worker(): number;
  stop(): Promise<void>;
}

/** nginx with one worker and the configuration of `deploy/nginx`, its addresses and folders alone changed. */
export async function startNginx({ root, siteUrl }: Served): Promise<Nginx> {
  if (!nginxPath) throw new Error('There is no nginx on the PATH.');
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-nginx-'));
  const hasBrotli = existsSync(brotliModule);
  const changes: [string, string][] = [
    ['server 127.0.0.1:4321;', `server ${new URL(siteUrl).host};`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/gazeta/var/site;', `root ${root};`],
    ...(hasBrotli ? [['# brotli_static on;', 'brotli_static on;'] satisfies [string, string]] : []),
  ];
  writeFileSync(join(folder, 'gazeta.conf'), changes.reduce(changed, configuration('gazeta.conf')));
  writeFileSync(join(folder, 'gazeta-headers.conf'), configuration('gazeta-headers.conf'));
  writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(folder, hasBrotli));
  mkdirSync(join(folder, 'temporary'));

  const server = spawn(nginxPath, ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const ended = once(server, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await until(() => server.exitCode !== null || answers(url), 'nginx serves');
  if (server.exitCode !== null)
    throw new Error(`nginx did not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`);
  return {
    url,
    worker: () => Number(readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim()),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const configuration = (name: string) => readFileSync(inRepository(`deploy/nginx/${name}`), 'utf8');

function changed(text: string, [from, to]: [string, string]): string {
  if (!text.includes(from)) throw new Error(`deploy/nginx/gazeta.conf has no "${from}".`);
  return text.replace(from, to);
}

/** What an operator's system brings along. */
function mainConfiguration(folder: string, hasBrotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temporary', name)};`,
  );
  return `
    ${hasBrotli ? `load_module ${brotliModule};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 1;
    pid ${join(folder, 'nginx.pid')};
    events { worker_connections 1024; }
    http { access_log off; ${temporary.join(' ')} include gazeta.conf; }
  `;
}

const answers = async (url: string) => (await fetch(url)).status > 0;

import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk, type Desk, type Login } from './desk.ts';
import { freePorts } from './free-ports.ts';
import { createDatabase } from './postgres.ts';
import { inRepository } from './repository.ts';
import { serverProcess, type ServerProcess } from './server-process.ts';
import { until } from './until.ts';

interface Wishes {
  /** SQLite unless said otherwise; PostgreSQL is a database of its own on the server of the run. */
  database?: 'sqlite' | 'postgres';
  /** Whether it begins with the demonstration newsroom; empty unless said otherwise. */
  seed?: boolean;
  /** Goes to both servers. */
  env?: Record<string, string>;
  /** Go to one of them, and win over everything else. */
  cmsEnv?: Record<string, string>;
  siteEnv?: Record<string, string>;
  /** A folder of data that is there already and stays; a new one, which goes in the end, unless said otherwise. */
  dataDir?: string;
  /** Whom to start at once; the CMS and then the site unless said otherwise. */
  starts?: readonly ('cms' | 'site')[];
  /** Seconds that a server may take to serve. */
  patience?: number;
}

/** A site that follows the newsroom's CMS beside the first, under the same public address. */
export interface Follower {
  url: string;
  dataDir: string;
  server: ServerProcess;
}

/** A whole newsroom with data, ports and secrets of its own: the real CMS and the real site. */
export interface Newsroom {
  cmsUrl: string;
  siteUrl: string;
  admin: Login;
  /** What the site shows the CMS to be given the feed. */
  feedToken: string;
  /** What whoever wakes the site, or orders a release of it, has to know. */
  webhookSecret: string;
  dataDir: string;
  cms: ServerProcess;
  site: ServerProcess;
  /** Logs in at the dashboard as the admin. */
  desk(): Promise<Desk>;
  /** Starts one more site; the wake-ups go to the first alone, as the CMS knows of no other. */
  addFollower(): Promise<Follower>;
  /** Ends all servers and removes the data that it made itself. */
  stop(): Promise<void>;
}

/** Starts a newsroom and waits until both sides serve. The test that starts one stops it. */
export async function startNewsroom({
  database = 'sqlite',
  seed = false,
  env = {},
  cmsEnv = {},
  siteEnv = {},
  dataDir: given,
  starts = ['cms', 'site'],
  patience = 120,
}: Wishes = {}): Promise<Newsroom> {
  const [cmsPort = 0, sitePort = 0] = await freePorts(2);
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'gazeta-newsroom-'));
  if (given === undefined && database === 'sqlite') await copyFirstData(seed, dataDir);
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const siteUrl = `http://127.0.0.1:${sitePort}`;
  const admin = { email: 'admin@gazeta.example', password: 'Correct1Horse' };
  const feedToken = secret();
  const webhookSecret = secret();

  const common: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'production',
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: siteUrl,
    DATA_DIR: dataDir,
    FEED_TOKEN: feedToken,
    WEBHOOK_SECRET: webhookSecret,
    ...env,
  };
  const cms = serverProcess({
    name: 'CMS',
    args: [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    cwd: inRepository('cms'),
    env: {
      ...common,
      TZ: 'UTC',
      STRAPI_TELEMETRY_DISABLED: 'true',
      APP_KEYS: `${secret()},${secret()}`,
      API_TOKEN_SALT: secret(),
      ADMIN_JWT_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      JWT_SECRET: secret(),
      ENCRYPTION_KEY: secret(),
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      ...(database === 'postgres' && { DATABASE_URL: await createDatabase(await serverOfTheRun()) }),
      ...(!seed && { SEED: 'none' }),
      ...cmsEnv,
    },
    log: join(dataDir, 'logs', 'cms.log'),
    isReady: async () => (await fetch(`${cmsUrl}/_health`)).status === 204,
    patience,
  });
  const siteProcess = (url: string, env: NodeJS.ProcessEnv, log: string) =>
    serverProcess({
      name: 'site',
      args: [join('src', 'server', 'main.ts')],
      cwd: inRepository('site'),
      env: { ...common, CMS_URL: cmsUrl, COOKIE_KEY: secret(), ...siteEnv, ...env },
      log: join(dataDir, 'logs', log),
      isReady: async () => (await fetch(`${url}/healthz`)).ok,
      patience,
    });
  const site = siteProcess(siteUrl, {}, 'site.log');
  const followers: Follower[] = [];

  const newsroom: Newsroom = {
    cmsUrl,
    siteUrl,
    admin,
    feedToken,
    webhookSecret,
    dataDir,
    cms,
    site,
    desk: () => openDesk(cmsUrl, admin),
    async addFollower() {
      const [port = 0] = await freePorts(1);
      const name = `follower-${followers.length + 1}`;
      const url = `http://127.0.0.1:${port}`;
      const env = { SITE_PORT: String(port), DATA_DIR: join(dataDir, name) };
      const follower = { url, dataDir: env.DATA_DIR, server: siteProcess(url, env, `${name}.log`) };
      followers.push(follower);
      await follower.server.start();
      return follower;
    },
    async stop() {
      await Promise.all([site, cms, ...followers.map(({ server }) => server)].map((server) => server.stop()));
      if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
  try {
    if (starts.includes('cms')) await cms.start();
    if (starts.includes('site')) await site.start();
  } catch (error) {
    await newsroom.stop();
    throw error;
  }
  return newsroom;
}

const secret = () => randomBytes(32).toString('hex');

/**
 * Puts in the data of a newsroom that has started once, made when a run of vitest first asks for it and copied from then
 * on: to seed, and to draw the pictures in all sizes, takes a minute. The site knows nothing but the pictures. A
 * benchmark has no run, and starts from nothing.
 */
async function copyFirstData(seed: boolean, dataDir: string): Promise<void> {
  if (process.env['VITEST'] === undefined) return;
  const { inject } = await import('vitest');
  const kept = join(inject('runFolder'), seed ? 'seeded' : 'empty');
  const isFirst = mkdirSync(`${kept}.lock`, { recursive: true }) !== undefined;
  if (isFirst) await makeFirstData(seed, kept);
  else await until(() => existsSync(kept), 'another suite has made the first data', 180_000);
  cpSync(kept, dataDir, { recursive: true });
}

async function makeFirstData(seed: boolean, kept: string): Promise<void> {
  const making = `${kept}.unfinished`;
  await (await startNewsroom({ seed, dataDir: making })).stop();
  for (const forgotten of ['logs', ...sitePartsBut('library', making)])
    rmSync(join(making, forgotten), { recursive: true, force: true });
  renameSync(making, kept);
}

function sitePartsBut(keep: string, dataDir: string): string[] {
  const parts = readdirSync(join(dataDir, 'site')).filter((name) => name !== keep);
  return parts.map((name) => join('site', name));
}

/** Only vitest's workers know it; a benchmark that wants PostgreSQL starts one and passes DATABASE_URL. */
async function serverOfTheRun(): Promise<string> {
  const { inject } = await import('vitest');
  return inject('postgres');
}

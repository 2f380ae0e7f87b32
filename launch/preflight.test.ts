import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from './environment.ts';
import { checkMachine } from './preflight.ts';

const ADMIN_PASSWORD = 'Correct1Horse';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-preflight-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A program that holds a port. */
async function holdPort(): Promise<{ port: string; release: () => Promise<unknown> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const release = () => {
    server.close();
    return once(server, 'close');
  };
  return { port: String(address.port), release };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const { port, release } = await holdPort();
  await release();
  return port;
}

test('free ports and a folder that can be made are all right', async () => {
  const settings = readSettings({
    ADMIN_PASSWORD,
    DATA_DIR: join(temporaryFolder(), 'new', 'folder'),
    SITE_PORT: await freePort(),
    CMS_PORT: await freePort(),
  });
  await expect(checkMachine(settings)).resolves.toBeUndefined();
});

test('a taken port is named with its variable and with another that is free', async () => {
  const { port: CMS_PORT, release } = await holdPort();
  onTestFinished(() => void release());
  const settings = readSettings({
    ADMIN_PASSWORD,
    DATA_DIR: temporaryFolder(),
    SITE_PORT: await freePort(),
    CMS_PORT,
  });
  await expect(checkMachine(settings)).rejects.toThrow(
    new RegExp(`^Port ${CMS_PORT} \\(CMS_PORT\\) is taken.*CMS_PORT=\\d+ npm start$`),
  );
});

test('a folder that cannot be made is named with the variable that chooses another', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const settings = readSettings({ ADMIN_PASSWORD, DATA_DIR: join(file, 'data') });
  await expect(checkMachine(settings)).rejects.toThrow(/ENOTDIR.*DATA_DIR=/);
});

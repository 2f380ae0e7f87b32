import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from './environment.ts';
import { keepSecrets } from './secrets.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazeta-secrets-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a first start makes every secret, readable by the owner alone', () => {
  const environment = keepSecrets(file, {});
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(environment['APP_KEYS']).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
  expect(environment['FEED_TOKEN']).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(Object.values(environment)).size).toBe(Object.keys(environment).length);
});

test('the password that is made up is one that the dashboard takes', () => {
  expect(readSettings(keepSecrets(file, {})).ADMIN_PASSWORD).toHaveLength(16);
});

test('a second start finds the same secrets and leaves the file alone', () => {
  const first = keepSecrets(file, {});
  const text = readFileSync(file, 'utf8');
  expect(keepSecrets(file, {})).toEqual(first);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('what the file has is kept, comments included, and what is missing is added on lines of its own', () => {
  writeFileSync(file, '# ours\nFEED_TOKEN=chosen', { mode: 0o644 });
  const environment = keepSecrets(file, {});
  const text = readFileSync(file, 'utf8');
  expect(environment['FEED_TOKEN']).toBe('chosen');
  expect(text.startsWith('# ours\nFEED_TOKEN=chosen\nAPP_KEYS=')).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a secret of the environment wins and is not written down', () => {
  const environment = keepSecrets(file, { COOKIE_KEY: 'from outside', SITE_PORT: '' });
  expect(environment['COOKIE_KEY']).toBe('from outside');
  expect(environment['SITE_PORT']).toBeUndefined();
  expect(readFileSync(file, 'utf8')).not.toContain('COOKIE_KEY');
});

test('a file that cannot be read is a problem in one sentence', () => {
  expect(() => keepSecrets(folder, {})).toThrow('must be a file that you may read and write');
});

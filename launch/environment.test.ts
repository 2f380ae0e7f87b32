import { expect, test } from 'vitest';
import { readSettings } from './environment.ts';

const ADMIN_PASSWORD = 'Correct1Horse';

test('the defaults are those that the README names', () => {
  expect(readSettings({ ADMIN_PASSWORD })).toMatchObject({
    SITE_PORT: 4321,
    CMS_PORT: 1337,
    SITE_URL: 'http://localhost:4321',
    ADMIN_EMAIL: 'admin@gazeta.example',
  });
});

test('DATA_DIR is seen from the repository, wherever the command runs', () => {
  expect(readSettings({ ADMIN_PASSWORD, DATA_DIR: 'var' }).DATA_DIR).toMatch(/^\/.+\/var$/);
  expect(readSettings({ ADMIN_PASSWORD, DATA_DIR: '/srv/gazeta' }).DATA_DIR).toBe('/srv/gazeta');
});

test.each([
  ['SITE_PORT', 'http'],
  ['CMS_PORT', '70000'],
  ['CMS_PORT', '4321'],
  ['SITE_URL', 'gazeta.example'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['ADMIN_EMAIL', 'admin'],
  ['ADMIN_PASSWORD', 'short'],
  ['ADMIN_PASSWORD', `${'Пароль1'.repeat(8)}aA`],
  ['SEED', 'some'],
])('%s=%s is refused by name, and its value is not repeated', (name, value) => {
  const read = () => readSettings({ ADMIN_PASSWORD, [name]: value });
  expect(read).toThrow(new RegExp(`^${name} in the environment or in .env is not usable: `));
  if (name === 'ADMIN_PASSWORD') expect(read).toThrow(new RegExp(`^((?!${value}).)*$`));
});

import { join } from 'node:path';
import type { Settings } from './environment.ts';
import { cms, site } from './part.ts';
import { answers, type Service } from './service.ts';

/** Secrets that only the desk may know; those that the site needs too are not among them. */
const deskOnly = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'ADMIN_PASSWORD',
  'DATABASE_URL',
  'SMTP_URL',
];
const siteOnly = ['COOKIE_KEY', 'LIMITS_DATABASE_URL'];

/** What both sides get: the whole environment with the settings as they were understood. */
function commonEnv(environment: NodeJS.ProcessEnv, settings: Settings): NodeJS.ProcessEnv {
  const understood = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return { ...environment, ...Object.fromEntries(understood), NODE_ENV: 'production' };
}

/** The Strapi server. Its clock is UTC because PostgreSQL's timestamps are read in the process's zone. */
export function deskService(environment: NodeJS.ProcessEnv, settings: Settings): Service {
  return {
    name: 'desk',
    args: [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    cwd: cms.folder,
    env: {
      ...without(commonEnv(environment, settings), siteOnly),
      TZ: 'UTC',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
    log: join(settings.DATA_DIR, 'logs', 'desk.log'),
    isReady: () =>
      answers(`http://127.0.0.1:${settings.CMS_PORT}/_health`, (response) => response.status === 204),
  };
}

/** The site's server: follows the desk, and serves the paper whether or not the desk is up. */
export function siteService(environment: NodeJS.ProcessEnv, settings: Settings): Service {
  return {
    name: 'site',
    args: [join('src', 'server', 'main.ts')],
    cwd: site.folder,
    env: {
      ...without(commonEnv(environment, settings), deskOnly),
      CMS_URL: `http://127.0.0.1:${settings.CMS_PORT}`,
    },
    log: join(settings.DATA_DIR, 'logs', 'site.log'),
    isReady: () =>
      answers(`http://127.0.0.1:${settings.SITE_PORT}/healthz`, async (response) => {
        const health: unknown = await response.json();
        return (
          response.ok &&
          typeof health === 'object' &&
          health !== null &&
          Reflect.get(health, 'state') === 'ready'
        );
      }),
  };
}

function without(environment: NodeJS.ProcessEnv, names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}

import type { Core } from '@strapi/strapi';
import { publicDir } from '../src/data-dir';
import cronTasks from './cron-tasks';

/**
 * Milliseconds, longer than any client keeps a connection that it does not use. Node's five seconds are as long as the
 * site waits between two questions, so what it asks, or a reader sends through it, would now and then meet a closing door.
 */
const keepAliveTimeout = 72_000;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('CMS_PORT', 1337),
  http: { serverOptions: { keepAliveTimeout } },
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: publicDir() },
  cron: { enabled: true, tasks: cronTasks },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default config;

import type { Core } from '@strapi/strapi';
import { publicDir } from '../src/data-dir';
import cronTasks from './cron-tasks';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('CMS_PORT', 1337),
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: publicDir() },
  cron: { enabled: true, tasks: cronTasks },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default config;

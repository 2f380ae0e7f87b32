import type { Modules } from '@strapi/strapi';

const tasks: Modules.Cron.CronTasks = {};

export default tasks;

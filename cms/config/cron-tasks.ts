import type { Modules } from '@strapi/strapi';
import { runSchedule } from '../src/schedule';

const tasks: Modules.Cron.CronTasks = {
  schedule: {
    task: ({ strapi }) => runSchedule({ strapi }),
    options: { rule: '*/5 * * * * *' },
  },
};

export default tasks;

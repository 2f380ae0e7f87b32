import type { Modules } from '@strapi/strapi';
import { tidyReaders } from '../src/readers/tokens';
import { runSchedule } from '../src/schedule';

const tasks: Modules.Cron.CronTasks = {
  schedule: {
    task: ({ strapi }) => runSchedule({ strapi }),
    options: { rule: '*/5 * * * * *' },
  },
  readers: {
    task: ({ strapi }) => tidyReaders(strapi, new Date()),
    options: { rule: '0 17 * * * *' },
  },
};

export default tasks;

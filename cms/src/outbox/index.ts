import type { Core } from '@strapi/strapi';
import { surfaceFailedCommits } from './commit';
import { installTriggers, isSqlite, removeTriggers } from './install';

/** Lets the database record every change of what the site shows. */
export function registerOutbox({ strapi }: { strapi: Core.Strapi }): void {
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    surfaceFailedCommits(strapi);
    if (isSqlite(strapi) || (await strapi.db.migrations.shouldRun())) await removeTriggers(strapi);
  });
  strapi.hook('strapi::content-types.afterSync').register(() => installTriggers(strapi));
}

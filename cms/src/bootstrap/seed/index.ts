import type { Core } from '@strapi/strapi';
import { articles } from './articles';
import { seedingIsDone, seedingIsDue } from './due';
import { libraryFiles } from './library';
import { seedArticles } from './steps/articles';
import { seedComments } from './steps/comments';
import { fillLibrary } from './steps/library';
import { seedPartnerBlocks } from './steps/partner-blocks';
import { registerReaders } from './steps/readers';
import { layOutSite } from './steps/site';
import { seedTaxonomy } from './steps/taxonomy';
import { seedTypoReports } from './steps/typo-reports';

/**
 * Lays out the demonstration newsroom on a database without articles; elsewhere it changes nothing. Cut short,
 * it goes on at the next start.
 */
export async function seedNewsroom(strapi: Core.Strapi): Promise<void> {
  if (!(await seedingIsDue(strapi))) return;
  strapi.log.info(`Seed: drawing ${libraryFiles.length} pictures and files`);
  const library = await fillLibrary(strapi);
  strapi.log.info('Seed: settings, menu, pages, rubrics, tags and authors');
  await layOutSite(strapi);
  await seedTaxonomy(strapi, library);
  strapi.log.info(`Seed: ${articles.length} articles`);
  await seedArticles(strapi, library);
  strapi.log.info('Seed: partner news, readers, comments and typo reports');
  await seedPartnerBlocks(strapi, library);
  await seedComments(strapi, await registerReaders(strapi));
  await seedTypoReports(strapi);
  await seedingIsDone(strapi);
  strapi.log.info('Seed: the demonstration newsroom is laid out');
}

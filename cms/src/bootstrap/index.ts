import type { Core } from '@strapi/strapi';
import { indexArticleList } from '../desk/article-list';
import { indexArticleComponents } from '../presenters/article-components';
import { createConsentPage } from './consent-page';
import { arrangeDesk } from './desk';
import { layDownRoles } from './editor-roles';
import { issueFeedToken } from './feed-token';
import { createFirstAdmin, welcomeInRussian } from './first-admin';
import { closePublicAccess, keepPublicAccessClosed } from './public-access';
import { seedNewsroom } from './seed';
import { createSiteDocuments } from './site-documents';
import { wakeSiteByWebhook } from './site-webhook';

/** Brings a new or older database to what the code expects; on a current one it changes nothing. */
export async function setUpNewsroom(strapi: Core.Strapi): Promise<void> {
  await closePublicAccess(strapi);
  keepPublicAccessClosed(strapi);
  await layDownRoles(strapi);
  welcomeInRussian(strapi);
  await createFirstAdmin(strapi);
  await issueFeedToken(strapi);
  await wakeSiteByWebhook(strapi);
  await arrangeDesk(strapi);
  await indexArticleList(strapi);
  await indexArticleComponents(strapi);
  await createSiteDocuments(strapi);
  await createConsentPage(strapi);
  if (process.env.SEED !== 'none') await seedNewsroom(strapi);
}

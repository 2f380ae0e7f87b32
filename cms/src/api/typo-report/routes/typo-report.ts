import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::typo-report.typo-report');

import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::typo-report.typo-report');

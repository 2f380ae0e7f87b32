import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::typo-report.typo-report');

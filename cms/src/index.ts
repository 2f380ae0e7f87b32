import type { Core } from '@strapi/strapi';
import { setUpNewsroom } from './bootstrap';
import { registerValidation } from './validation';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerValidation({ strapi });
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setUpNewsroom(strapi);
  },
};

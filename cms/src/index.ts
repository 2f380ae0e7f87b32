import type { Core } from '@strapi/strapi';
import { setUpNewsroom } from './bootstrap';
import { warmUp } from './bootstrap/warm-up';
import { bootstrapSchedule } from './schedule';
import { registerFingerprint } from './uploads/fingerprint';
import { bootstrapMail } from './mail';
import { registerOutbox } from './outbox';
import { registerPublication } from './publication';
import { registerReplyNotices } from './comments/reply-notices';
import { bootstrapReaders } from './readers';
import { registerValidation } from './validation';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerOutbox({ strapi });
    registerFingerprint({ strapi });
    registerValidation({ strapi });
    registerPublication({ strapi });
    registerReplyNotices({ strapi });
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    bootstrapMail({ strapi });
    await bootstrapReaders({ strapi });
    await bootstrapSchedule({ strapi });
    await setUpNewsroom(strapi);
    if (process.env.NODE_ENV === 'production') await warmUp(strapi);
  },
};

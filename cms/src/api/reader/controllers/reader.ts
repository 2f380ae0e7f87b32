import { readerSession } from '@gazeta/shared/readers/reader';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

const controller = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = strapi.service('api::reader.reader');
  return {
    /** `POST /api/readers/session`: whose session it is, or that it is over. */
    async session(ctx: Context) {
      const session = readerSession.safeParse(ctx.request.body);
      if (!session.success) return ctx.badRequest(session.error.message);
      ctx.body = await service.session(session.data);
    },
  };
};

export default controller;

import { publicationReport } from '@gazeta/shared/publication';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

const controller = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/publications`: the site tells how a document fares there. */
  async report(ctx: Context) {
    const report = publicationReport.safeParse(ctx.request.body);
    if (!report.success) return ctx.badRequest(report.error.message);
    await strapi.service('api::publication.publication').record(report.data);
    ctx.status = 204;
  },
});

export default controller;

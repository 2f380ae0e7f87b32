import { partnerClickReport } from '@gazeta/shared/partner-clicks';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

const controller = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/partner-clicks`: a site tells how many readers went to partners' pages. */
  async report(ctx: Context) {
    const report = partnerClickReport.safeParse(ctx.request.body);
    if (!report.success) return ctx.badRequest(report.error.message);
    await strapi.service('api::partner-click.partner-click').record(report.data);
    ctx.status = 204;
  },
});

export default controller;

import { typoReport, type TypoAnswer } from '@gazeta/shared/typo-report';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

const controller = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/typo-reports`: the site hands on what a reader found. */
  async take(ctx: Context) {
    const report = typoReport.safeParse(ctx.request.body);
    if (!report.success) return ctx.badRequest(report.error.message);
    const answer: TypoAnswer = {
      outcome: await strapi.service('api::typo-report.typo-report').take(report.data),
    };
    ctx.body = answer;
  },
});

export default controller;

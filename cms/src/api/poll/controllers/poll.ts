import { pollName, pollVote } from '@gazeta/shared/polls';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

const controller = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = strapi.service('api::poll.poll');
  return {
    /** `POST /api/polls/vote`: one more for an answer; 404: no published article asks that. */
    async vote(ctx: Context) {
      const vote = pollVote.safeParse(ctx.request.body);
      if (!vote.success) return ctx.badRequest(vote.error.message);
      ctx.body = await service.vote(vote.data);
    },

    /** `POST /api/polls/results`: how the votes stand. */
    async results(ctx: Context) {
      const name = pollName.safeParse(ctx.request.body);
      if (!name.success) return ctx.badRequest(name.error.message);
      ctx.body = await service.results(name.data);
    },
  };
};

export default controller;

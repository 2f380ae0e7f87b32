import {
  commentChoice,
  commentEdit,
  commentRequest,
  ownCommentsRequest,
  replyLettersChoice,
} from '@gazeta/shared/readers/comments';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { complainOf, editComment, submitComment, withdrawComment } from '../../../comments/gate';
import { ownCommentsUnder } from '../../../comments/own-comments';
import { chooseReplyLetters } from '../../../comments/subscription';

type Context = Parameters<Core.ControllerHandler>[0];

const controller = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Answers what `act` makes of the body; 400 for one that is not of the schema. */
  const answer =
    <S extends z.ZodType>(schema: S, act: (strapi: Core.Strapi, request: z.infer<S>) => Promise<object>) =>
    async (ctx: Context) => {
      const request = schema.safeParse(ctx.request.body);
      if (!request.success) return ctx.badRequest(request.error.message);
      ctx.body = await act(strapi, request.data);
    };
  return {
    submit: answer(commentRequest, submitComment),
    edit: answer(commentEdit, editComment),
    withdraw: answer(commentChoice, withdrawComment),
    complain: answer(commentChoice, complainOf),
    own: answer(ownCommentsRequest, ownCommentsUnder),
    replyLetters: answer(replyLettersChoice, chooseReplyLetters),
  };
};

export default controller;

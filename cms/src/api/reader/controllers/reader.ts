import {
  confirmation,
  departure,
  emailChange,
  lettersChoice,
  login,
  ownSession,
  passwordChange,
  recovery,
  registration,
  renaming,
  reset,
} from '@gazeta/shared/readers/account';
import { readerSession } from '@gazeta/shared/readers/reader';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { troubleOf } from '../../../readers/trouble';

type Context = Parameters<Core.ControllerHandler>[0];

/** What each action is sent; `routes` has their addresses. */
const requests = {
  session: readerSession,
  register: registration,
  confirm: confirmation,
  login,
  recover: recovery,
  reset,
  rename: renaming,
  replyLetters: lettersChoice,
  requestEmail: emailChange,
  confirmEmail: confirmation,
  changePassword: passwordChange,
  logOutEverywhere: ownSession,
  export: ownSession,
  remove: departure,
} satisfies Record<string, z.ZodType>;

/** Every action answers 200 with what came of it, refusals too; 400 when the site sent another shape. */
const controller = ({ strapi }: { strapi: Core.Strapi }) =>
  Object.fromEntries(
    Object.entries(requests).map(([action, schema]) => [
      action,
      async (ctx: Context) => {
        const request = schema.safeParse(ctx.request.body);
        if (!request.success) return ctx.badRequest(request.error.message);
        ctx.set('Cache-Control', 'no-store');
        try {
          ctx.body = await strapi.service('api::reader.reader')[action](request.data);
        } catch (error) {
          strapi.log.error(`an account was not looked after: ${troubleOf(error)}`);
          return ctx.internalServerError();
        }
        return undefined;
      },
    ]),
  );

export default controller;

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { streamLines, type Context } from '../line-stream';

const changesQuery = z.strictObject({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().positive().max(500).default(100),
});

const controller = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = strapi.service('api::change-feed.change-feed');
  return {
    /** `GET /api/changes?after=SEQ&limit=N`: a page of the feed, or 410 when only a snapshot can help. */
    async changes(ctx: Context) {
      const query = changesQuery.safeParse(ctx.query);
      if (!query.success)
        return ctx.badRequest(
          'after is a number from 0 on, limit one from 1 to 500; nothing else is asked here.',
        );
      ctx.set('Cache-Control', 'no-store');
      const page = await service.changes(query.data.after, query.data.limit, new Date());
      if (page) ctx.body = page;
      else
        ctx.send(
          {
            error: {
              status: 410,
              name: 'SnapshotNeeded',
              message:
                'The feed ends before this cursor: the CMS runs on another or an older database.' +
                ' Take GET /api/snapshot and go on from the cursor at its head.',
            },
          },
          410,
        );
    },

    /** `GET /api/snapshot`: everything public, as NDJSON. */
    snapshot(ctx: Context) {
      streamLines(ctx, strapi, service.snapshot(new Date()));
    },

    /** `GET /api/digests`: a fingerprint of everything public, as NDJSON. */
    digests(ctx: Context) {
      streamLines(ctx, strapi, service.digests(new Date()));
    },
  };
};

export default controller;

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * `GET /media/VERSION/FILE`: pictures and files, whole or in ranges. An address has its version in it, so what stands
 * there never changes: it may be kept for ever, and its ETag, which @fastify/static makes weak, is a strong one.
 */
export async function serveMedia(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/media/',
    index: false,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
    setHeaders(reply, _, { size, mtime }) {
      reply.header('etag', `"${size.toString(16)}-${mtime.getTime().toString(16)}"`);
    },
  });
}

import { z } from 'zod';

const health = z.object({ state: z.string(), cursor: z.number().nullable(), pending: z.number() });

/** What the site says of itself. */
export async function healthOf(siteUrl: string): Promise<z.infer<typeof health>> {
  return health.parse(await (await fetch(new URL('/healthz', siteUrl))).json());
}

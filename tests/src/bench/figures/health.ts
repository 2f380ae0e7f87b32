import { z } from 'zod';
import { until } from '../../newsroom/until.ts';

const health = z.object({
  state: z.string(),
  cursor: z.number().nullable(),
  pending: z.number(),
  uncompressed: z.number(),
});

/** What the site says of itself. */
export async function healthOf(siteUrl: string): Promise<z.infer<typeof health>> {
  return health.parse(await (await fetch(new URL('/healthz', siteUrl))).json());
}

/** Waits until every page has its compressed siblings; patience in seconds. */
export async function untilCompressed(siteUrl: string, patience: number): Promise<void> {
  const isDone = async () => (await healthOf(siteUrl)).uncompressed === 0;
  await until(isDone, 'every page is compressed', patience * 1000);
}

import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const seconds = z.coerce.number().positive();

const schema = z.object({
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(1337),
  DATA_DIR: z.string().default('../var'),
  SITE_URL: z.url().optional(),
  CMS_URL: z.url().optional(),
  FEED_TOKEN: z.string().min(1),
  WEBHOOK_SECRET: z.string().min(1),
  /** Seals what the paper gives a reader's browser to keep. */
  COOKIE_KEY: z.string().min(16),
  /** Where several sites count together what readers do; each by itself when absent. */
  LIMITS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Networks, by commas, of proxies whose X-Forwarded-For is true: `loopback`, `10.0.0.0/8`. */
  TRUSTED_PROXIES: z.string().default(''),
  /** Seconds between looks at the feed without a wake-up. */
  PULL_SECONDS: seconds.default(5),
  /** Seconds between comparisons of the store with the CMS. */
  SWEEP_SECONDS: seconds.default(300),
  /** Seconds between looks at what is read most. */
  POPULAR_SECONDS: seconds.default(180),
  /** Given: search engines are told of changed articles. The protocol asks for this form. */
  INDEXNOW_KEY: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, 'an IndexNow key is 8 to 128 letters, digits and hyphens')
    .optional(),
  INDEXNOW_ENDPOINT: z.url().default('https://yandex.com/indexnow'),
  /** Megabytes of memory for compressed pages, so that they need not be read from the disk. */
  PAGE_CACHE_MB: z.coerce.number().positive().default(64),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** The settings of the site's process. Throws an Error that names what is missing or wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env) {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) throw new Error(`The environment is not right. ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const folder = resolve(data.DATA_DIR, 'site');
  const address = data.SITE_URL ?? `http://localhost:${data.SITE_PORT}`;
  return {
    port: data.SITE_PORT,
    /** The paper's public address, which stands in its pages. */
    address,
    cms: { url: data.CMS_URL ?? `http://127.0.0.1:${data.CMS_PORT}`, token: data.FEED_TOKEN },
    wakeSecret: data.WEBHOOK_SECRET,
    indexNow: data.INDEXNOW_KEY
      ? { endpoint: data.INDEXNOW_ENDPOINT, key: data.INDEXNOW_KEY, address }
      : undefined,
    cookieKey: data.COOKIE_KEY,
    limitsDatabase: data.LIMITS_DATABASE_URL,
    trustedProxies: data.TRUSTED_PROXIES.split(',').flatMap((network) => network.trim() || []),
    cacheBytes: data.PAGE_CACHE_MB * 1024 * 1024,
    rhythm: { pull: data.PULL_SECONDS, sweep: data.SWEEP_SECONDS, popular: data.POPULAR_SECONDS },
    folders: {
      site: folder,
      contentStore: resolve(folder, 'content.db'),
      counts: resolve(folder, 'counts.db'),
      kept: resolve(folder, 'library'),
      shown: resolve(folder, 'media'),
      assets: resolve(folder, 'assets'),
      builds: resolve(folder, 'builds'),
    },
  };
}

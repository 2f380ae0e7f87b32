import { resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem.ts';
import { root } from './root.ts';

const port = (standard: number) =>
  z.coerce
    .number('a port is a number from 1 to 65535')
    .int('a port is a number from 1 to 65535')
    .min(1, 'a port is a number from 1 to 65535')
    .max(65535, 'a port is a number from 1 to 65535')
    .default(standard);

/** What `npm start` reads, with its defaults. README.md tells people the same. */
const settings = z
  .object({
    SITE_PORT: port(4321),
    CMS_PORT: port(1337),
    DATA_DIR: z
      .string()
      .default('var')
      .transform((folder) => resolve(root, folder)),
    SITE_URL: z
      .url({
        protocol: /^https?$/,
        error: 'the public address of the paper looks like https://gazeta.example.org',
      })
      .optional(),
    ADMIN_EMAIL: z.email('an e-mail address looks like name@example.org').default('admin@gazeta.example'),
    ADMIN_PASSWORD: z
      .string()
      .regex(
        /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/,
        'the dashboard wants at least 8 characters with a capital, a small letter and a digit',
      )
      .refine(
        (password) => Buffer.byteLength(password) <= 72,
        'the dashboard reads no more than 72 bytes of it',
      ),
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error: 'a database address looks like postgres://user:password@host:5432/name',
      })
      .optional(),
    SEED: z.literal('none', 'the only value that it knows is none').optional(),
  })
  .refine(({ SITE_PORT, CMS_PORT }) => SITE_PORT !== CMS_PORT, {
    path: ['CMS_PORT'],
    error: 'the paper (SITE_PORT) has the same port',
  })
  .transform((known) => ({ ...known, SITE_URL: known.SITE_URL ?? `http://localhost:${known.SITE_PORT}` }));

export type Settings = z.infer<typeof settings>;

/** The newsroom's settings out of an environment; the first wrong one is a problem that names it, never its value. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const result = settings.safeParse(environment);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Problem(
    `${issue?.path.join('.')} in the environment or in .env is not usable: ${issue?.message}.`,
  );
}

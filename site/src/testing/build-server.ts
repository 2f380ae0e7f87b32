import { astroBuild } from './astro-build.ts';

/** Pages are tested as the publisher renders them, so the bundle is made anew before the first test. */
export default async function setup(): Promise<void> {
  await astroBuild({ TARGET: 'server' });
}

import { fileURLToPath } from 'node:url';

/** Where something of the repository is, absolute. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

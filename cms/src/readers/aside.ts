import type { Core } from '@strapi/strapi';
import { troubleOf } from './trouble';

/**
 * Does after the answer what takes longer for an address that is known than for one that is not, so that the answer's
 * time tells nobody who has an account.
 */
export function aside(strapi: Core.Strapi, work: () => Promise<unknown>): void {
  setImmediate(() => {
    work().catch((error: unknown) => {
      strapi.log.error(`an account was not looked after: ${troubleOf(error)}`);
    });
  });
}

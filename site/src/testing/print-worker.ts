import { rendering, type PrintOrder } from '../publisher/print-order.ts';
import type { Renewal } from '../publisher/renew-pages.ts';

/** Prints nothing; never comes to an end with a page that is called so. */
export default function print({ paths, progress }: PrintOrder): Renewal[] {
  Atomics.add(progress, rendering, 1);
  while (paths.includes('/endless'));
  Atomics.sub(progress, rendering, 1);
  return paths.map((path) => ({ path }));
}

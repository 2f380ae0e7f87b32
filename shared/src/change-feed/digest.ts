import { createHash } from 'node:crypto';
import type { SiteDocument } from '../content/site-document.ts';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, canonical(field)]),
  );
}

/** A fingerprint of what a document says, whatever the order of its fields: 32 hexadecimal digits. */
export function digestOf(document: SiteDocument): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(document)))
    .digest('hex')
    .slice(0, 32);
}

import type { Problem } from './problem';

/** Strapi takes an empty string for a value; readers do not. */
export function required(path: Problem['path'], label: string, value: unknown): Problem[] {
  const missing = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  return missing ? [{ path, message: `${label}: заполните это поле.` }] : [];
}

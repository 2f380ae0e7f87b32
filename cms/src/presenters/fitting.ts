import type { z } from 'zod';
import type { Desk } from './presenter';

/**
 * Leaves out the parts of a document that its schema refuses, so that one bad link does not take a whole
 * article off the site. `name` says in the log what they are parts of.
 */
export function fitting<T>(schema: z.ZodType<unknown, T>, name: string, parts: T[], desk: Desk): T[] {
  return parts.filter((part, index) => {
    const parsed = schema.safeParse(part);
    if (!parsed.success) desk.leftOut(`${name}[${index}] is left out: ${problemsOf(parsed.error)}`);
    return parsed.success;
  });
}

/** A schema's complaint in one line: `slug: Invalid string; title: Too small`. */
export function problemsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

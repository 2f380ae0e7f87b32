/**
 * What may be logged of an error: its kind and code. The words of databases and mail servers repeat what readers
 * typed.
 */
export function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown trouble';
  const more = ['code', 'responseCode'].flatMap((field) => Reflect.get(error, field) ?? []);
  return [error.name, ...more].join(' ');
}

/**
 * Pages made for one visitor at the moment she asks, by address as Astro writes it. The file stands beside this one. All other
 * pages are files of the live release.
 */
export const onDemandRoutes = [
  { pattern: '/search', entrypoint: 'search.astro' },
  // Astro's own address of what a page that threw answers.
  { pattern: '/500', entrypoint: '500.astro' },
] as const;

const patterns: ReadonlySet<string> = new Set(onDemandRoutes.map(({ pattern }) => pattern));

export function isOnDemand(pattern: string): boolean {
  return patterns.has(pattern);
}

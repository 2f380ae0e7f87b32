/**
 * Pages made for one visitor at the moment she asks, by address as Astro writes it. The file stands beside this one. All other
 * pages are files of the live release.
 */
export const onDemandRoutes = [
  { pattern: '/search', entrypoint: 'search.astro' },
  { pattern: '/register', entrypoint: 'register.astro' },
  { pattern: '/register/confirm', entrypoint: 'register/confirm.astro' },
  { pattern: '/login', entrypoint: 'login.astro' },
  { pattern: '/logout', entrypoint: 'logout.astro' },
  { pattern: '/account', entrypoint: 'account.astro' },
  { pattern: '/account/email', entrypoint: 'account/email.astro' },
  { pattern: '/account/export', entrypoint: 'account/export.ts' },
  { pattern: '/password/forgot', entrypoint: 'password/forgot.astro' },
  { pattern: '/password/reset', entrypoint: 'password/reset.astro' },
  { pattern: '/typo', entrypoint: 'typo.astro' },
  { pattern: '/poll/[slug]/[poll]', entrypoint: 'poll.astro' },
  { pattern: '/comments/[slug]', entrypoint: 'comments.astro' },
  { pattern: '/reply-letters', entrypoint: 'reply-letters.astro' },
  { pattern: '/fragments/own-comments', entrypoint: 'fragments/own-comments.astro' },
  // Astro's own address of what a page that threw answers.
  { pattern: '/500', entrypoint: '500.astro' },
] as const;

const patterns: ReadonlySet<string> = new Set(onDemandRoutes.map(({ pattern }) => pattern));

export function isOnDemand(pattern: string): boolean {
  return patterns.has(pattern);
}

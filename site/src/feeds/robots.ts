import { sitemapIndexPath } from '@gazeta/shared/routes';
import { fullAddress } from '../page-data/address.ts';

/** Everything may be indexed but what is made for one reader. */
export function robots(): string {
  return [
    'User-agent: *',
    'Disallow: /search?',
    'Disallow: /login',
    'Disallow: /register',
    'Disallow: /account',
    'Disallow: /comments/',
    'Disallow: /typo',
    'Disallow: /reply-letters',
    'Disallow: /fragments/',
    'Disallow: /go/',
    'Disallow: /poll/',
    '',
    `Sitemap: ${fullAddress(sitemapIndexPath)}`,
    '',
  ].join('\n');
}

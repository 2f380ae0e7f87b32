/** No `auth` here: Strapi then asks for a token that these actions were granted to. */
export default {
  routes: [
    { method: 'GET', path: '/changes', handler: 'change-feed.changes' },
    { method: 'GET', path: '/snapshot', handler: 'change-feed.snapshot' },
    { method: 'GET', path: '/digests', handler: 'change-feed.digests' },
  ],
};

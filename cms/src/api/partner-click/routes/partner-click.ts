/** The only door: the desk reads through its own, and nobody else writes. No `auth`, as in the change feed. */
export default {
  routes: [{ method: 'POST', path: '/partner-clicks', handler: 'partner-click.report' }],
};

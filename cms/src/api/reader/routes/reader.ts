const post = (path: string, action: string) => ({
  method: 'POST',
  path: `/readers/${path}`,
  handler: `reader.${action}`,
});

/** All POST, so that no address of a log carries anything personal. No `auth`, as in the change feed. */
export default { routes: [post('session', 'session')] };

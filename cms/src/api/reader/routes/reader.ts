const post = (path: string, action: string) => ({
  method: 'POST',
  path: `/readers/${path}`,
  handler: `reader.${action}`,
});

/** All POST, so that no address in a log carries anything personal. No `auth`, as in the change feed. */
export default {
  routes: [
    post('session', 'session'),
    post('register', 'register'),
    post('confirm', 'confirm'),
    post('login', 'login'),
    post('recover', 'recover'),
    post('reset', 'reset'),
    post('rename', 'rename'),
    post('reply-letters', 'replyLetters'),
    post('request-email', 'requestEmail'),
    post('confirm-email', 'confirmEmail'),
    post('change-password', 'changePassword'),
    post('log-out-everywhere', 'logOutEverywhere'),
    post('export', 'export'),
    post('remove', 'remove'),
  ],
};

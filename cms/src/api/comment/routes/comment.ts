const post = (path: string, action: string) => ({ method: 'POST', path, handler: `comment.${action}` });

/**
 * What the site hands on in a reader's name. All POST, so that no address of a log carries a session. The desk reads through
 * its own door. No `auth`, as in the change feed.
 */
export default {
  routes: [
    post('/comments', 'submit'),
    post('/comments/edit', 'edit'),
    post('/comments/withdraw', 'withdraw'),
    post('/comments/complain', 'complain'),
    post('/comments/own', 'own'),
    post('/comments/reply-letters', 'replyLetters'),
  ],
};

/** The site alone comes here; the desk reads through its own door. No `auth`, as in the change feed. */
export default {
  routes: [
    { method: 'POST', path: '/polls/vote', handler: 'poll.vote' },
    { method: 'POST', path: '/polls/results', handler: 'poll.results' },
  ],
};

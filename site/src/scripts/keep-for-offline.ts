/** What was read can be read again without a network. */
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    // A browser that refuses, as some do in private windows, only reads online.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}

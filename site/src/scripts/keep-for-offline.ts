import { afterFirstView } from './first-view.ts';

/** What was read can be read again without a network, and the paper put among the applications; after all that is to be read now. */
if ('serviceWorker' in navigator) {
  afterFirstView(() => {
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = '/manifest.webmanifest';
    document.head.append(manifest);
    // A browser that refuses, as some do in private windows, only reads online.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}

import { afterFirstView } from './first-view.ts';

/** What was read can be read again without a network, and the paper put among the applications; after all that is to be read now. */
if ('serviceWorker' in navigator) {
  afterFirstView(() => {
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = '/manifest.webmanifest';
    document.head.append(manifest);
    navigator.serviceWorker.addEventListener('controllerchange', () => void tellWhatWasRead());
    // A browser that refuses, as some do in private windows, only reads online.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}

/** The first page of the first visit came before there was a worker to see it, and so did all that belongs to it. */
async function tellWhatWasRead(): Promise<void> {
  await document.fonts.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  navigator.serviceWorker.controller?.postMessage([location.href, ...loaded]);
}

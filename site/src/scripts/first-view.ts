// Safari may know no idle callbacks.
const later = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;

/** Once the page has loaded and its first view is seen: in a tab that is not looked at yet, not before it is. */
export function afterFirstView(act: () => void): void {
  addEventListener('load', () => {
    const views = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      views.disconnect();
      later(() => act());
    });
    views.observe({ type: 'paint', buffered: true });
  });
}

/** A style that only what a reader opens needs; rejects when it cannot be had. */
export function addStyle(href: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => reject(new Error(`There is no ${href}.`)));
  document.head.append(link);
  return promise;
}

/**
 * Puts into its place what differs from minute to minute: parts of the paper that are files of their own, so that the pages
 * around them need not change. Each is fetched when it is about to be seen.
 */
const soon = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      soon.unobserve(target);
      void fill(target);
    }
  },
  { rootMargin: '600px' },
);

for (const place of document.querySelectorAll('[data-fragment]')) soon.observe(place);

async function fill(place: HTMLElement): Promise<void> {
  try {
    const response = await fetch(place.dataset.fragment ?? '');
    if (!response.ok) return;
    place.innerHTML = await response.text();
    place.dispatchEvent(new Event('filled', { bubbles: true }));
  } catch {
    // Without a network the page does without.
  }
}

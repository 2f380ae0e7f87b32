/** Seconds in sight after which an article counts as read. */
const enough = 10;

/** Says that the article is being read, and nothing of who reads it. */
for (const article of document.querySelectorAll<HTMLElement>('[data-reading]')) {
  let seconds = 0;
  const timer = setInterval(() => {
    const isGateShut = article.querySelector('.age-gate')?.checkVisibility();
    if (isGateShut || document.visibilityState !== 'visible') return;
    seconds += 1;
    if (seconds < enough) return;
    clearInterval(timer);
    navigator.sendBeacon(article.dataset.reading ?? '');
  }, 1000);
}

// @ts-check
// Runs before anything is drawn, so that a page never flashes in another look: plain JavaScript, in the head.
try {
  const chosen = JSON.parse(localStorage.getItem('appearance') ?? '{}');
  for (const name of ['theme', 'size', 'contrast', 'spacing', 'pictures']) {
    if (typeof chosen[name] === 'string') document.documentElement.dataset[name] = chosen[name];
  }
} catch {
  // A browser that keeps nothing shows the paper as it is.
}

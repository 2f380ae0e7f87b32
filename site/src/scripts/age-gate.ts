/**
 * A reader who said it once is not asked again until the browser is closed (appearance.js looks before anything is drawn). The gate
 * itself is CSS and needs no script.
 */
document.querySelector('#of-age')?.addEventListener('change', () => {
  try {
    sessionStorage.setItem('of-age', 'yes');
  } catch {
    // A browser that keeps nothing asks every time.
  }
});

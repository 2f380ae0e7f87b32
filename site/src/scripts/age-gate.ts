/** A reader who said it once is not asked again until the browser is closed. The gate itself is CSS and needs no script. */
const box = document.querySelector<HTMLInputElement>('#of-age');

if (box) {
  try {
    if (sessionStorage.getItem('of-age')) box.checked = true;
    box.addEventListener('change', () => sessionStorage.setItem('of-age', 'yes'));
  } catch {
    // A browser that keeps nothing asks every time.
  }
}

/** What a reader has put away stays away until the browser is closed; what is over goes by itself. */
const putAway = 'breaking';
/** The longest that a timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

for (const line of document.querySelectorAll<HTMLElement>('.breaking')) takeCareOf(line);
document.addEventListener('filled', ({ target }) => {
  const line = target instanceof Element && target.querySelector<HTMLElement>('.breaking');
  if (line) takeCareOf(line);
});

function takeCareOf(line: HTMLElement): void {
  const { endsAt = '' } = line.dataset;
  const left = Date.parse(endsAt) - Date.now();
  if (left <= 0 || keptAway() === line.textContent) return line.remove();
  setTimeout(() => line.remove(), Math.min(left, longest));
  line.querySelector('button')?.addEventListener('click', () => {
    keepAway(line.textContent);
    line.remove();
  });
}

function keptAway(): string | null {
  try {
    return sessionStorage.getItem(putAway);
  } catch {
    return null;
  }
}

function keepAway(text: string): void {
  try {
    sessionStorage.setItem(putAway, text);
  } catch {
    // A browser that keeps nothing shows it on the next page again.
  }
}

import { atItsEnd } from './at-its-end.ts';

/** What a reader has put away stays away until the browser is closed; what is over goes by itself. */
const putAway = 'breaking';

for (const line of document.querySelectorAll<HTMLElement>('.breaking')) takeCareOf(line);
document.addEventListener('filled', ({ target }) => {
  const line = target instanceof Element && target.querySelector<HTMLElement>('.breaking');
  if (line) takeCareOf(line);
});

function takeCareOf(line: HTMLElement): void {
  if (keptAway() === line.textContent) return line.remove();
  atItsEnd(line, () => line.remove());
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

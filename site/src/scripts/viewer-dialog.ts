import viewerStyle from '../styles/viewer.css?url';
import { addStyle } from './add-style.ts';
import { find } from './find.ts';

const viewer = find('.viewer', HTMLDialogElement);
const strip = find('.viewer-pictures', HTMLElement);
const still = matchMedia('(prefers-reduced-motion: reduce)');
const styled = addStyle(viewerStyle);

let links: HTMLAnchorElement[] = [];
let current = 0;

viewer.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const { step } = target.dataset;
  if (step) go(current + Number(step));
  else if (target.tagName !== 'IMG' && !target.closest('.viewer-words')) viewer.close();
});
viewer.addEventListener('keydown', (event) => {
  const place = placeFor(event.key);
  if (place === undefined) return;
  event.preventDefault();
  go(place);
});
// A swipe is the strip's own scrolling.
strip.addEventListener('scroll', () => {
  const place = Math.round(strip.scrollLeft / strip.clientWidth);
  if (place === current || !links[place]) return;
  current = place;
  tell();
});
viewer.addEventListener('close', () => {
  strip.replaceChildren();
  links[current]?.focus();
});

/** Shows a picture among the others of its gallery; throws where the style cannot be had. */
export async function open(link: HTMLAnchorElement): Promise<void> {
  await styled;
  links = [...(link.closest('.gallery')?.querySelectorAll<HTMLAnchorElement>('a.enlarge') ?? [link])];
  current = links.indexOf(link);
  strip.replaceChildren(...links.map(slideOf));
  viewer.classList.toggle('single', links.length === 1);
  viewer.showModal();
  strip.scrollTo({ left: current * strip.clientWidth, behavior: 'instant' });
  tell();
}

function slideOf(link: HTMLAnchorElement): HTMLLIElement {
  const slide = document.createElement('li');
  const picture = link.querySelector('img')?.cloneNode();
  if (picture instanceof HTMLImageElement) {
    picture.sizes = '100vw';
    picture.loading = 'lazy';
    slide.append(picture);
  }
  return slide;
}

function placeFor(key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return current - 1;
    case 'ArrowRight':
      return current + 1;
    case 'Home':
      return 0;
    case 'End':
      return links.length - 1;
    default:
      return undefined;
  }
}

function go(place: number): void {
  const left = Math.min(Math.max(place, 0), links.length - 1) * strip.clientWidth;
  strip.scrollTo({ left, behavior: still.matches ? 'instant' : 'smooth' });
}

/** Says which picture it is, with its words; the others are nothing to step into. */
function tell(): void {
  const link = links[current];
  const place = document.createElement('span');
  place.textContent = link?.dataset.place ?? '';
  const caption = link?.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  viewer.querySelector('.viewer-words')?.replaceChildren(place, ...(caption?.childNodes ?? []));
  viewer.querySelectorAll('li').forEach((slide, index) => (slide.inert = index !== current));
  for (const button of viewer.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.ariaDisabled = String(!links[current + Number(button.dataset.step)]);
}

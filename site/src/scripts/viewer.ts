/** Pictures over the page; without a script, each is a link to its large version. */
const viewer = document.querySelector<HTMLDialogElement>('.viewer');
const strip = viewer?.querySelector<HTMLElement>('.viewer-pictures');
const still = matchMedia('(prefers-reduced-motion: reduce)');

let links: HTMLAnchorElement[] = [];
let current = 0;

if (viewer && strip) showOnClick(viewer, strip);

function showOnClick(viewer: HTMLDialogElement, strip: HTMLElement): void {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.enlarge');
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    open(viewer, strip, link);
  });
  viewer.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { step } = target.dataset;
    if (step) go(strip, current + Number(step));
    else if (target.tagName !== 'IMG' && !target.closest('.viewer-words')) viewer.close();
  });
  viewer.addEventListener('keydown', (event) => {
    const place = placeFor(event.key);
    if (place === undefined) return;
    event.preventDefault();
    go(strip, place);
  });
  // A swipe is the strip's own scrolling.
  strip.addEventListener('scroll', () => {
    const place = Math.round(strip.scrollLeft / strip.clientWidth);
    if (place === current || !links[place]) return;
    current = place;
    tell(viewer);
  });
  viewer.addEventListener('close', () => {
    strip.replaceChildren();
    links[current]?.focus();
  });
}

/** Shows a picture among the others of its gallery. */
function open(viewer: HTMLDialogElement, strip: HTMLElement, link: HTMLAnchorElement): void {
  links = [...(link.closest('.gallery')?.querySelectorAll<HTMLAnchorElement>('a.enlarge') ?? [link])];
  current = links.indexOf(link);
  strip.replaceChildren(...links.map(slideOf));
  viewer.classList.toggle('single', links.length === 1);
  viewer.showModal();
  strip.scrollTo({ left: current * strip.clientWidth, behavior: 'instant' });
  tell(viewer);
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

function go(strip: HTMLElement, place: number): void {
  const left = Math.min(Math.max(place, 0), links.length - 1) * strip.clientWidth;
  strip.scrollTo({ left, behavior: still.matches ? 'instant' : 'smooth' });
}

/** Says which picture it is, with its words; the others are nothing to step into. */
function tell(viewer: HTMLDialogElement): void {
  const link = links[current];
  const place = document.createElement('span');
  place.textContent = link?.dataset.place ?? '';
  const caption = link?.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  viewer.querySelector('.viewer-words')?.replaceChildren(place, ...(caption?.childNodes ?? []));
  viewer.querySelectorAll('li').forEach((slide, index) => (slide.inert = index !== current));
  for (const button of viewer.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.ariaDisabled = String(!links[current + Number(button.dataset.step)]);
}

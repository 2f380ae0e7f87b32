/**
 * Under an article a reader who is logged in gets her own comments and the form in place of the notice; the page itself is the
 * same for all. Asked for only when she comes near.
 */
const notice = document.querySelector<HTMLElement>('.comment-notice[data-own]');
const own = notice?.dataset['own'];
const form = document.querySelector<HTMLFormElement>('.comment-form');

if (form) void import('./comment-form.ts').then(({ attend }) => attend(form));
if (notice && own)
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void putOwn(notice, own);
    },
    { rootMargin: '600px' },
  ).observe(notice);

async function putOwn(there: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.status !== 200) return;
  const html = await response.text();
  const { showOwn } = await import('./comment-form.ts');
  showOwn(there, address, html);
}

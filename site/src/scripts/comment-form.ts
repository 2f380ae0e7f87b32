import { fieldsOf, postForm } from './post-form.ts';

/** Puts what the server made for this reader alone where the notice was. */
export function showOwn(notice: HTMLElement, address: string, html: string): void {
  const place = document.createElement('div');
  place.className = 'own-discussion';
  place.innerHTML = html;
  notice.replaceWith(place);
  attendIn(place, address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.comments a.reply'))
    link.addEventListener('click', (event) => {
      const form = place.querySelector<HTMLFormElement>('.comment-form');
      if (!form) return;
      event.preventDefault();
      answer(form, link.dataset['comment'] ?? '', link.dataset['name'] ?? '');
    });
}

function attendIn(place: HTMLElement, address: string): void {
  const form = place.querySelector<HTMLFormElement>('.comment-form');
  if (!form) return;
  attend(form, async (message) => {
    const response = await fetch(address);
    if (response.status !== 200) return;
    place.innerHTML = await response.text();
    attendIn(place, address);
    const said = place.querySelector('.form-message');
    if (said) said.textContent = message;
    place.scrollIntoView({ block: 'nearest' });
  });
}

/**
 * Sends the form without leaving the page, and keeps what is typed in this browser until the desk has it. `after` shows what
 * has become of it; without one the page of the discussion does.
 */
export function attend(form: HTMLFormElement, after?: (message: string) => Promise<void>): void {
  const text = form.querySelector('textarea');
  const said = form.querySelector<HTMLElement>('.form-message');
  if (!text || !said) return;
  const draft = `comment ${new URL(form.action).pathname} ${field(form, 'comment').value}`;

  text.value ||= read(draft);
  text.addEventListener('input', () => keep(draft, text.value));
  form.querySelector('.not-reply')?.addEventListener('click', (event) => {
    event.preventDefault();
    answer(form, '', '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });

  async function send(): Promise<void> {
    if (!text || !said) return;
    form.inert = true;
    const answered = await postForm(form.action, fieldsOf(form), (message) => (said.textContent = message));
    form.inert = false;
    said.textContent = answered?.message ?? said.dataset['kept'] ?? '';
    said.classList.toggle('is-wrong', !answered?.ok);
    if (!answered?.ok) return text.focus();
    keep(draft, '');
    if (after) await after(answered.message);
    else location.assign(`${new URL(form.action).pathname}?done=${answered.done}`);
  }
}

/** Lets the form answer a comment; none with an empty id. */
function answer(form: HTMLFormElement, id: string, name: string): void {
  const line = form.querySelector<HTMLElement>('.comment-answered');
  if (!line) return;
  field(form, 'parent').value = id;
  line.hidden = id === '';
  const [whom] = line.children;
  if (whom) whom.textContent = `${line.dataset['to'] ?? ''}${name}`;
  form.querySelector('textarea')?.focus();
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The form has no field ${name}.`);
  return found;
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Kept in the form alone.
  }
}

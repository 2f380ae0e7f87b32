import dialogStyle from '../styles/typo-dialog.css?url';
import { addStyle } from './add-style.ts';
import { find } from './find.ts';
import { fieldsOf, postForm } from './post-form.ts';
import { selectedWords, withinSentence, type SelectedWords } from './selected-words.ts';

const kept = 'typo-reports';
const dialog = find('.typo-dialog', HTMLDialogElement);
const form = find('.typo-dialog form', HTMLFormElement);
const message = find('.typo-dialog .form-message', HTMLElement);
const closer = find('.typo-dialog .quiet', HTMLButtonElement);
const button = find('.typo-offer', HTMLButtonElement);
// Without a network a report is kept, in a dialog that is only plain.
const styled = addStyle(dialogStyle).catch(() => undefined);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
closer.addEventListener('click', () => dialog.close());
// A click takes the selection away, so the button acts before.
button.addEventListener('pointerdown', (event) => {
  event.preventDefault();
  void open();
});
button.addEventListener('click', () => void open());

/** Shows the dialog with the words that are selected now; does nothing when there are none. */
export async function open(): Promise<void> {
  const words = selectedWords();
  await styled;
  if (!words || dialog.open) return;
  fill(words);
  button.hidden = true;
  dialog.showModal();
}

/** Puts the button under the words that are selected by touch; takes it away when none are. */
export async function offer(): Promise<void> {
  await styled;
  const range = selectedWords() && getSelection()?.getRangeAt(0);
  button.hidden = !range || dialog.open;
  if (!range || button.hidden) return;
  const { left, bottom } = range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - button.offsetWidth - 16;
  button.style.left = `${scrollX + Math.max(16, Math.min(left, room))}px`;
  // Below the handles that systems draw under a selection.
  button.style.top = `${scrollY + bottom + 32}px`;
}

function fill(words: SelectedWords): void {
  const sentence = withinSentence(words);
  const mark = document.createElement('mark');
  mark.textContent = words.fragment;
  find('.typo-sentence', HTMLElement).replaceChildren(sentence.before, mark, sentence.after);
  for (const [name, value] of Object.entries(words))
    find(`.typo-dialog [name=${name}]`, HTMLInputElement).value = value;
  find('.typo-dialog textarea', HTMLTextAreaElement).value = '';
  tell('');
  form.classList.remove('is-done');
}

async function send(): Promise<void> {
  const report = new URLSearchParams(fieldsOf(form));
  form.inert = true;
  const answer = await post(report);
  form.inert = false;
  if (answer?.ok) tell(answer.message, 'done');
  else if (answer && answer.status < 500) tell(answer.message, 'wrong');
  else if (keep([...keptReports(), report.toString()])) tell(message.dataset['kept'] ?? '', 'done');
  else tell(answer?.message ?? '', 'wrong');
}

/** Sends what could not be sent before; what still cannot stays. */
export async function sendKept(): Promise<void> {
  const waiting = keptReports();
  const left: string[] = [];
  for (const report of waiting) {
    const answer = await post(new URLSearchParams(report));
    if (!answer || answer.status >= 500 || answer.status === 429) left.push(report);
  }
  keep(left);
}

function post(report: URLSearchParams) {
  return postForm(form.action, Object.fromEntries(report), (message) => tell(message));
}

function tell(text: string, how?: 'done' | 'wrong'): void {
  message.textContent = text;
  message.classList.toggle('is-wrong', how === 'wrong');
  form.classList.toggle('is-done', how === 'done');
  if (how === 'done') closer.focus();
}

function keptReports(): string[] {
  try {
    const reports: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]');
    return Array.isArray(reports) ? reports.map(String) : [];
  } catch {
    return [];
  }
}

/** Whether this browser keeps anything; no more than a reader sends in one reading. */
function keep(reports: string[]): boolean {
  try {
    if (reports.length === 0) localStorage.removeItem(kept);
    else localStorage.setItem(kept, JSON.stringify(reports.slice(-20)));
    return true;
  } catch {
    return false;
  }
}

/** A vote in its place: what the poll's own page answers to the form stands where the form stood. */
for (const form of document.querySelectorAll<HTMLFormElement>('.poll-form')) {
  const answer = form.closest<HTMLElement>('.poll-answer');
  if (!answer) continue;
  if (hasVotedAt(form.action)) void showAnswer(answer, form.action);
  answer.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const body = new URLSearchParams();
    for (const input of target.querySelectorAll('input'))
      if (input.checked) body.set(input.name, input.value);
    void showAnswer(answer, target.action, { method: 'POST', body });
  });
}

async function showAnswer(answer: HTMLElement, path: string, request?: RequestInit): Promise<void> {
  try {
    const page = await (await fetch(path, request)).text();
    const shown = new DOMParser().parseFromString(page, 'text/html').querySelector('.poll-answer');
    if (!shown) throw new Error('no answer');
    if (request && shown.querySelector('.poll-results')) keepVotedAt(path);
    answer.replaceChildren(...shown.childNodes);
  } catch {
    // Without a network the form stays as it is; the browser's own way tells why.
    if (request) answer.querySelector('form')?.submit();
  }
}

function hasVotedAt(path: string): boolean {
  try {
    return localStorage.getItem(new URL(path).pathname) !== null;
  } catch {
    return false;
  }
}

function keepVotedAt(path: string): void {
  try {
    localStorage.setItem(new URL(path).pathname, '1');
  } catch {
    // A browser that keeps nothing shows the form next time.
  }
}

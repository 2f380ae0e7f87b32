/** The panel where a reader chooses how pages look; the choice is kept in this browser and nowhere else. */
const look = document.documentElement.dataset;

for (const panel of document.querySelectorAll<HTMLElement>('.appearance')) {
  panel.hidden = false;
  const form = panel.querySelector('form');
  if (form) listen(form);
}

function listen(form: HTMLFormElement): void {
  show(form);
  form.addEventListener('change', () => choose(form));
  form.addEventListener('reset', () => setTimeout(() => choose(form)));
}

function show(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('input'))
    input.checked = (look[input.name] ?? '') === input.value;
}

function choose(form: HTMLFormElement): void {
  const chosen: Record<string, string> = {};
  for (const { name, value, checked } of form.querySelectorAll('input')) {
    if (!checked) continue;
    if (value === '') delete look[name];
    else chosen[name] = look[name] = value;
  }
  try {
    localStorage.setItem('appearance', JSON.stringify(chosen));
  } catch {
    // Not kept, but this page looks as asked.
  }
}

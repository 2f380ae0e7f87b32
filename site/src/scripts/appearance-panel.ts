/** The panel where a reader chooses how pages look; the choice is kept in this browser and nowhere else. */
const look = document.documentElement.dataset;

for (const panel of document.querySelectorAll<HTMLElement>('.appearance')) {
  const inputs = [...panel.querySelectorAll('input')];
  panel.hidden = false;
  show(inputs);
  panel.addEventListener('change', () => choose(inputs));
  panel.querySelector('button')?.addEventListener('click', () => {
    for (const input of inputs) input.checked = input.value === '';
    choose(inputs);
  });
}

function show(inputs: HTMLInputElement[]): void {
  for (const input of inputs) input.checked = (look[input.name] ?? '') === input.value;
}

function choose(inputs: HTMLInputElement[]): void {
  const chosen: Record<string, string> = {};
  for (const { name, value, checked } of inputs) {
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

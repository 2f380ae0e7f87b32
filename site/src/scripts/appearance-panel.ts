/** The panel where a reader chooses how pages look; the choice is kept in this browser and nowhere else. */
const look = document.documentElement.dataset;

for (const panel of document.querySelectorAll<HTMLElement>('.appearance')) {
  const inputs = [...panel.querySelectorAll('input')];
  panel.hidden = false;
  show(inputs);
  describePictures();
  panel.addEventListener('change', () => choose(inputs));
  panel.querySelector('button')?.addEventListener('click', () => {
    for (const input of inputs) input.checked = input.value === '';
    choose(inputs);
  });
}

/** Where pictures are off, what they show stands in their place. */
function describePictures(): void {
  if (look.pictures !== 'off') return;
  for (const image of document.querySelectorAll<HTMLImageElement>(
    'main img:not([alt=""], :has(+ .described))',
  )) {
    const words = document.createElement('span');
    words.className = 'described';
    words.textContent = image.alt;
    image.after(words);
  }
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
  describePictures();
  try {
    localStorage.setItem('appearance', JSON.stringify(chosen));
  } catch {
    // Not kept, but this page looks as asked.
  }
}

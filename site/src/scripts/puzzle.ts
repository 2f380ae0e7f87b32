/** A form that was suspected solves its puzzle by itself; whoever sends it meanwhile waits until that is done. */
const suspected = document.querySelector<HTMLElement>('.puzzle');
const given = document.querySelector<HTMLInputElement>('.puzzle-given');
const solution = document.querySelector<HTMLInputElement>('.puzzle-solution');

if (suspected && given && solution) void prove(suspected, given.value, solution);

async function prove(said: HTMLElement, puzzle: string, field: HTMLInputElement): Promise<void> {
  let pressed: HTMLElement | null | undefined;
  const hold = (event: SubmitEvent) => {
    if (event.defaultPrevented || event.target !== field.form) return;
    event.preventDefault();
    pressed = event.submitter;
  };
  // After the form's own script, which may send it in another way.
  document.addEventListener('submit', hold);
  said.textContent = said.dataset['checking'] ?? '';
  const { solve } = await import('./solve.ts');
  field.value = await solve(puzzle);
  said.textContent = said.dataset['checked'] ?? '';
  document.removeEventListener('submit', hold);
  if (pressed !== undefined) field.form?.requestSubmit(pressed);
}

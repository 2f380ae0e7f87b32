import { stripVTControlCharacters } from 'node:util';
import { Listr, PRESET_TIMER, type ListrTask } from 'listr2';

/** Named steps that a terminal sees progress; elsewhere each is a plain line. Signals stay the caller's business. */
export async function runSteps(steps: ListrTask[]): Promise<void> {
  await new Listr(steps, {
    registerSignalListeners: false,
    rendererOptions: {
      timer: PRESET_TIMER,
      collapseSubtasks: false,
      showErrorMessage: false,
      formatOutput: 'truncate',
    },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  }).run();
}

/** While the work goes on, a terminal sees beside the step how many seconds it has taken and what it said last. */
export async function withClock(
  task: { output: string },
  work: (say: (line: string) => void) => Promise<void>,
): Promise<void> {
  if (!process.stdout.isTTY) return work(() => undefined);
  const began = Date.now();
  let last = '';
  const show = () => {
    task.output = `${Math.round((Date.now() - began) / 1000)} s  ${last}`;
  };
  const clock = setInterval(show, 1000);
  try {
    await work((line) => {
      last = stripVTControlCharacters(line).trim() || last;
      show();
    });
  } finally {
    clearInterval(clock);
  }
}

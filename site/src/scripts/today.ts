import { dayLine } from '../words/day-line.ts';

/** Today's date in the newspaper's own time zone: a page that was printed yesterday cannot say it. */
const line = document.querySelector<HTMLElement>('.today');

if (line) line.textContent = dayLine(todayIn(line.dataset.timeZone), document.documentElement.lang);

/** As `2026-11-24`. Temporal, where the browser has it, knows it a hundred times sooner. */
function todayIn(timeZone: string | undefined): string {
  const scope: object = globalThis;
  return timeZone && hasTemporal(scope)
    ? scope.Temporal.Now.plainDateISO(timeZone).toString()
    : new Intl.DateTimeFormat('sv', { timeZone }).format();
}

interface WithTemporal {
  Temporal: { Now: { plainDateISO(timeZone: string): { toString(): string } } };
}

function hasTemporal(scope: object): scope is WithTemporal {
  return 'Temporal' in scope;
}

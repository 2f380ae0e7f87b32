const dayLength = 86_400_000;

/** Days that are remembered of a zone: more than a newspaper's archive has. */
const daysAtMost = 20_000;

/** By zone and by day of UTC, in milliseconds; undefined: clocks were changed on that day. */
const offsets = new Map<string, Map<number, number | undefined>>();

/** The time that a clock in the IANA zone shows, as if it were UTC; both in milliseconds since 1970. */
export function wallTime(at: number, timeZone: string): number {
  return at + (offsetOfDay(Math.floor(at / dayLength), timeZone) ?? offsetAt(at, timeZone));
}

/** No zone changes its clocks twice within a day, so what holds at both ends of one holds between them. */
function offsetOfDay(day: number, timeZone: string): number | undefined {
  let days = offsets.get(timeZone);
  if (!days || days.size >= daysAtMost) offsets.set(timeZone, (days = new Map()));
  if (days.has(day)) return days.get(day);
  const [first, last] = [day, day + 1].map((start) => offsetAt(start * dayLength, timeZone));
  const offset = first === last ? first : undefined;
  days.set(day, offset);
  return offset;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Asks Intl, which takes many times as long as all else that a date needs. */
function offsetAt(at: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const options = { timeZone, hourCycle: 'h23', era: 'short' } as const;
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
    clock = new Intl.DateTimeFormat('en', { ...options, ...fields, minute: 'numeric', second: 'numeric' });
    clocks.set(timeZone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (name: string) => Number(parts[name]);
  const date = new Date(0);
  date.setUTCFullYear(
    parts['era'] === 'BC' ? 1 - number('year') : number('year'),
    number('month') - 1,
    number('day'),
  );
  date.setUTCHours(number('hour'), number('minute'), number('second'));
  return date.getTime() - Math.floor(at / 1000) * 1000;
}

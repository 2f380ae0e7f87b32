import type { Instant } from '@gazeta/shared/content/ids';
import { dateLine, shortDate } from '@gazeta/shared/dates';

/** An instant for `<time>`: as machines and as readers in the newsroom's zone read it. */
export interface Moment {
  iso: Instant;
  text: string;
}

export function moment(at: Instant, timeZone: string): Moment {
  return { iso: at, text: shortDate(at, timeZone) };
}

/** `20.10.2023 09:00 Пятница` */
export function momentWithWeekday(at: Instant, timeZone: string): Moment {
  return { iso: at, text: dateLine(at, timeZone) };
}

import type { Instant } from '@gazeta/shared/content/ids';
import { dateLine, shortDate, type DateManner } from '@gazeta/shared/dates';

/** An instant for `<time>`: as machines and as readers in the newsroom's zone read it. */
export interface Moment {
  iso: Instant;
  text: string;
}

export function moment(at: Instant, manner: DateManner): Moment {
  return { iso: at, text: shortDate(at, manner) };
}

/** `20.10.2023 09:00 Пятница` */
export function momentWithWeekday(at: Instant, manner: DateManner): Moment {
  return { iso: at, text: dateLine(at, manner) };
}

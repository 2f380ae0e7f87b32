import { popularLength, popularReserve, type Popular } from '../content-store/popular.ts';
import type { Counts } from './counts.ts';

/** What is read most at this moment. */
function popularNow(counts: Counts, now: Date): Popular {
  const length = popularLength + popularReserve;
  return { day: counts.mostRead('day', now, length), week: counts.mostRead('week', now, length) };
}

/** Tells what is read most, at once and again every so many seconds. */
export function startRanking(counts: Counts, seconds: number, tell: (popular: Popular) => void) {
  function look(): void {
    const now = new Date();
    counts.forgetReadings(now);
    tell(popularNow(counts, now));
  }
  look();
  const timer = setInterval(look, seconds * 1000);
  return { stop: () => clearInterval(timer) };
}

import { formatFull } from './numbers';

export const DAY = 86_400_000;

/** As far as the calendar of JavaScript goes. */
const LARGEST = 8.64e15;

/** Days since 1970 as a date, and the time where there is one, in UTC: the same in every language. */
export function formatDate(days: number): string {
  const time = Math.round((days * DAY) / 1000) * 1000;
  if (!(Math.abs(time) <= LARGEST)) {
    return formatFull(days);
  }
  const [date, clock] = new Date(time).toISOString().split('T');
  const told = clock.slice(0, 8);
  return told === '00:00:00' ? date : `${date} ${told.endsWith(':00') ? told.slice(0, 5) : told}`;
}

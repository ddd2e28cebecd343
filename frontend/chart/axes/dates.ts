import { DAY } from '../dates';
import { gridScale, type AxisScale, type Span, type Tick } from './axis-scale';
import { linear } from './linear';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Ticks at every so many milliseconds, or so many months; a label ends with that character of a date and its time. */
interface Step {
  length: number;
  months?: number;
  told: number;
}

const even = (unit: number, told: number, ...lengths: number[]): Step[] =>
  lengths.map((length) => ({ length: length * unit, told }));
const monthly = (told: number, ...lengths: number[]): Step[] =>
  lengths.map((months) => ({ length: months * 30.436875 * DAY, months, told }));

const STEPS: readonly Step[] = [
  ...even(SECOND, 19, 1, 2, 5, 15, 30),
  ...even(MINUTE, 16, 1, 2, 5, 15, 30),
  ...even(HOUR, 16, 1, 3, 6, 12),
  ...even(DAY, 10, 1, 2, 7, 14),
  ...monthly(7, 1, 2, 3, 6),
  ...monthly(4, 12, 24, 60, 120, 240, 600, 1200),
];

/** Years of four digits. */
const [EARLIEST, LATEST] = [Date.UTC(1000, 0), Date.UTC(9999, 0)];

/** A Monday: weeks begin there, and so do days and hours. */
const MONDAY = 4 * DAY;

/**
 * Days since the first as dates in UTC, from one end of the span to the other. Ticks stand where the calendar turns: at
 * years, months, Mondays, days or hours, whichever come nearest to the wished number. What is too short for seconds, or
 * too long for years, has numbers. Times of day alone are told of the first day, which the title of the axis names, and
 * of every day whose date a tick before them tells.
 */
export function dates(span: Span, ticks: number, firstDay: number): AxisScale {
  const [low, high] = [span.low, span.high].map((days) => Math.round((firstDay + days) * DAY));
  const written = low >= EARLIEST && high <= LATEST;
  const fitting = STEPS.filter(({ length }) => written && (high - low) / length <= 3 * ticks + 2 && (high - low) / length >= 1);
  const found = fitting.map((step) => ({ step, times: timesOf(step, low, high) })).filter(({ times }) => times.length > 1);
  if (found.length === 0) {
    return linear(span, ticks);
  }
  const miss = (count: number): number => Math.abs(count - ticks);
  const { step, times } = found.reduce((best, next) => (miss(next.times.length) < miss(best.times.length) ? next : best));
  const told: Tick[] = times.map((at) => ({
    fraction: (at - low) / (high - low),
    label: labelOf(at, step.told, at !== times[0] || Math.floor(at / DAY) === firstDay),
  }));
  const grid = { min: span.low, max: span.high, step: span.high - span.low };
  const units = { kind: `dates ${firstDay} ${step.length}`, of: (days: number) => days, value: (days: number) => days };
  return { ...gridScale(grid, { ...units, label: () => '' }), ticks: told };
}

function labelOf(at: number, told: number, dayIsKnown: boolean): string {
  const [date, clock] = new Date(at).toISOString().split('T');
  if (told <= date.length || at % DAY === 0) {
    return date.slice(0, told);
  }
  const time = clock.slice(0, told - date.length - 1);
  return dayIsKnown ? time : `${date} ${time}`;
}

function timesOf({ length, months }: Step, low: number, high: number): number[] {
  const times: number[] = [];
  if (months) {
    const first = new Date(low);
    const begun = first.getUTCFullYear() * 12 + first.getUTCMonth();
    for (let month = Math.floor(begun / months) * months; ; month += months) {
      const at = Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12);
      if (!(at <= high)) {
        return times;
      }
      if (at >= low) {
        times.push(at);
      }
    }
  }
  for (let at = MONDAY + Math.ceil((low - MONDAY) / length) * length; at <= high; at += length) {
    times.push(at);
  }
  return times;
}

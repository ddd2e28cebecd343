import { LARGEST_PLAIN, scientific, trueMinus } from '../numbers';
import type { Grid } from './axis-scale';

const SMALLEST_PLAIN = 1e-3;

/** More would be a row of zeros. */
const MOST_DECIMALS = 20;
const LARGEST_FIXED = 1e21;

/**
 * The labels of evenly spaced ticks: with as many digits as the step needs, so that no two are the same however far from
 * zero they stand. Among very large or very small numbers the shorter way to write them is taken, in full or as powers
 * of ten.
 */
export function tickLabels({ min, step }: Grid, count: number): string[] {
  const first = Math.round(min / step);
  const values = Array.from({ length: count + 1 }, (_, tick) => (first + tick) * step);
  const last = lastPlace(step);
  const largest = Math.max(...values.map(Math.abs));
  const plain = (): string[] => values.map((value) => (value === 0 ? '0' : trueMinus(value.toFixed(Math.max(0, -last)))));
  const powers = (): string[] => values.map((value) => (value === 0 ? '0' : scientific(value, leading(value) - last + 1)));
  if (largest >= SMALLEST_PLAIN && largest <= LARGEST_PLAIN) {
    return plain();
  }
  const short = powers();
  return largest < LARGEST_FIXED && -last <= MOST_DECIMALS && longest(plain()) <= longest(short) ? plain() : short;
}

/** The power of ten of a number's first digit. */
const leading = (value: number): number => Number(value.toExponential(3).split('e')[1]);

/** The power of ten of the last digit of a step, which has three at most. */
function lastPlace(step: number): number {
  const [mantissa, exponent] = step.toExponential(2).split('e');
  return Number(exponent) - mantissa.replace(/\.?0*$/, '').replace(/^\d\.?/, '').length;
}

const longest = (labels: string[]): number => Math.max(...labels.map(({ length }) => length));

import { gridScale, type AxisScale, type Span } from './axis-scale';

const ROUND = [1, 2, 5, 10, 20, 50];

/**
 * Every whole number has a tick; the first has a label, and so have those multiples of a round one that find room. One
 * that begins and ends half-way between two has room for what is as wide as that around each number.
 */
export function whole({ low, high }: Span, ticks: number): AxisScale {
  const every = ROUND.find((step) => (high - low) / step <= ticks * 1.5) ?? high;
  const first = Math.ceil(low);
  const isTold = (value: number): boolean => value === first || (value % every === 0 && value - first > every / 2);
  const label = (value: number): string => (isTold(value) ? String(value) : '');
  const units = { kind: 'whole', of: (value: number) => value, value: (unit: number) => unit };
  if (low === first) {
    return gridScale({ min: low, max: high, step: 1 }, { ...units, label: (unit) => label(Math.round(unit)) });
  }
  const told = Array.from({ length: Math.floor(high) - first + 1 }, (_, i) => first + i).filter(isTold);
  return {
    ...gridScale({ min: low, max: high, step: high - low }, { ...units, label: () => '' }),
    ticks: told.map((value) => ({ fraction: (value - low) / (high - low), label: label(value) })),
  };
}

import { gridScale, type AxisScale, type Span } from './axis-scale';

const ROUND = [1, 2, 5, 10, 20, 50];

/** Every whole number has a tick; the first has a label, and so have those multiples of a round one that find room. */
export function whole({ low, high }: Span, ticks: number): AxisScale {
  const every = ROUND.find((step) => (high - low) / step <= ticks * 1.5) ?? high;
  const isTold = (value: number): boolean => value === low || (value % every === 0 && value - low > every / 2);
  return gridScale(
    { min: low, max: high, step: 1 },
    {
      kind: 'whole',
      of: (value) => value,
      value: (unit) => unit,
      label: (unit) => (isTold(Math.round(unit)) ? String(Math.round(unit)) : ''),
    },
  );
}

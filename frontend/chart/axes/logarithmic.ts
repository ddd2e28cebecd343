import { formatValue } from '../numbers';
import { gridScale, type AxisScale, type Grid, type Span } from './axis-scale';

/** As the span says to whole decades and no further: what lies beyond would look like a place where nothing is. */
export function logarithmic({ low, high }: Span, ticks: number): AxisScale {
  const { grid, every } = decades({ low: Math.log10(low), high: Math.log10(high) }, ticks);
  return gridScale(grid, {
    kind: `log10 ${every}`,
    of: (value) => (value <= 0 ? NaN : Math.log10(value)),
    value: (unit) => 10 ** unit,
    label: (unit) => (Math.round((unit - grid.min) / grid.step) % every === 0 ? formatValue(10 ** unit, 3) : ''),
  });
}

/**
 * Decades that are evenly divided, half ones where there is hardly one; where they cannot be, every decade has a tick,
 * and one in so many a label.
 */
function decades({ low, high }: Span, ticks: number): { grid: Grid; every: number } {
  if (high - low < 1.5) {
    return { grid: { min: Math.floor(low * 2 + 1e-9) / 2, max: Math.ceil(high * 2 - 1e-9) / 2, step: 0.5 }, every: 1 };
  }
  const min = Math.floor(low + 1e-9);
  const max = Math.ceil(high - 1e-9);
  const span = max - min;
  if (ticks <= 1) {
    // Nothing between its ends is ever a part of them.
    return { grid: { min, max, step: span }, every: 1 };
  }
  const least = Math.ceil(span / (ticks * 1.5));
  for (let step = least; step <= span / 2; step++) {
    if (span % step === 0) {
      return { grid: { min, max, step }, every: 1 };
    }
  }
  return { grid: { min, max, step: 1 }, every: least };
}

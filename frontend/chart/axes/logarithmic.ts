import { formatValue } from '../numbers';
import { gridScale, type AxisScale, type Grid, type Span } from './axis-scale';

export function logarithmic({ low, high }: Span, ticks: number): AxisScale {
  return gridScale(decades({ low: Math.log10(low), high: Math.log10(high) }, ticks), {
    kind: 'log10',
    of: (value) => (value <= 0 ? NaN : Math.log10(value)),
    value: (unit) => 10 ** unit,
    label: (unit) => formatValue(10 ** unit, 3),
  });
}

/** Whole decades that are evenly divided; half decades where there is hardly one. */
function decades({ low, high }: Span, ticks: number): Grid {
  if (high - low < 1.5) {
    return { min: Math.floor(low * 2) / 2, max: Math.ceil(high * 2) / 2, step: 0.5 };
  }
  const min = Math.floor(low + 1e-9);
  for (let max = Math.ceil(high - 1e-9); ; max++) {
    // One tick has all of them for its step: nothing between is ever a part of them.
    const step = ticks > 1 ? Math.ceil((max - min) / (ticks * 1.5)) : max - min;
    if ((max - min) % step === 0) {
      return { min, max, step };
    }
  }
}

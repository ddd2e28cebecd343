import type { AxisFrame, Numbers } from '../protocol';
import type { AxisScale, Span } from './axis-scale';
import { categories } from './categories';
import { dates } from './dates';
import { linear } from './linear';
import { logarithmic } from './logarithmic';
import { whole } from './whole';

/** The scale that the frame and, where the frame leaves the range open, the data ask for. */
export function scaleOf(frame: AxisFrame, data: readonly Numbers[], ticks: number): AxisScale {
  const { min, max } = frame;
  const span = min !== undefined && max !== undefined ? { low: min, high: max } : extent(data);
  switch (frame.scale) {
    case 'categories':
      return categories(frame.categories);
    case 'log10':
      return logarithmic(span, ticks);
    case 'whole':
      return whole(span, ticks);
    case 'linear':
      return frame.firstDay === undefined
        ? linear(span, ticks, frame.suffix)
        : dates(span, ticks, frame.firstDay);
  }
}

function extent(arrays: readonly Numbers[]): Span {
  const span = { low: Infinity, high: -Infinity };
  for (const value of arrays.flat()) {
    if (value !== null) {
      span.low = Math.min(span.low, value);
      span.high = Math.max(span.high, value);
    }
  }
  return span;
}

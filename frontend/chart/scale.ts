import { formatTick, formatValue } from './numbers';
import type { AxisFrame, Model, Numbers } from './model';

/**
 * Maps values to fractions of the plot (0 left or bottom, 1 right or top) and back, and says where the ticks are. To
 * ApexCharts an axis is always 0, 1, 2 … `count`: it neither meets 1e12 nor a logarithm, and never picks a tick.
 */
export interface AxisScale {
  readonly count: number;
  /** NaN for a value that has no place on the axis. */
  fraction(value: number | null): number;
  value(fraction: number): number;
  label(tick: number): string;
  /** Two scales with the same key draw the same axis. */
  readonly key: string;
}

const NICE = [1, 2, 2.5, 5, 10];
const ROUND = [1, 2, 5, 10, 20, 50];

interface Grid {
  min: number;
  max: number;
  step: number;
}

/** The round grid over a span that comes near the wished number of steps and leaves little of the plot empty. */
function niceGrid({ low, high }: Span, ticks: number): Grid {
  const magnitude = 10 ** Math.floor(Math.log10((high - low) / ticks));
  const grids = [...NICE, 20].map((nice) => nice * magnitude).map((step) => ({
    min: Math.floor(low / step + 1e-9) * step,
    max: Math.ceil(high / step - 1e-9) * step,
    step,
  }));
  const cost = ({ min, max, step }: Grid): number => {
    const count = (max - min) / step;
    const crowded = count > ticks * 1.5 ? 10 : 0;
    return crowded + (max - min) / (high - low) + Math.abs(count - ticks) / ticks / 2;
  };
  return grids.reduce((best, grid) => (cost(grid) < cost(best) ? grid : best));
}

interface Span {
  low: number;
  high: number;
}

function widen({ low, high }: Span): Span {
  if (!(low <= high)) {
    return { low: 0, high: 1 };
  }
  const margin = Math.abs(low) * 1e-9;
  return high - low > margin ? { low, high } : { low: low - (Math.abs(low) / 10 || 1), high: high + (Math.abs(high) / 10 || 1) };
}

function linear(frame: AxisFrame, span: Span, ticks: number): AxisScale {
  const grid = niceGrid(widen(span), ticks);
  const largest = Math.max(Math.abs(grid.min), Math.abs(grid.max));
  return scale(frame, grid, (value) => value, (unit) => unit, (unit) => formatTick(unit, grid.step, largest));
}

/** Every whole number has a tick; the first has a label, and so have those multiples of a round number that find room. */
function whole(frame: AxisFrame, { low, high }: Span, ticks: number): AxisScale {
  const every = ROUND.find((step) => (high - low) / step <= ticks * 1.5) ?? high;
  const isTold = (value: number): boolean => value === low || (value % every === 0 && value - low > every / 2);
  const label = (unit: number): string => (isTold(Math.round(unit)) ? String(Math.round(unit)) : '');
  return scale(frame, { min: low, max: high, step: 1 }, (value) => value, (unit) => unit, label);
}

/** Whole decades that are evenly divided; half decades where there is hardly one. */
function decades({ low, high }: Span, ticks: number): Grid {
  if (high - low < 1.5) {
    return { min: Math.floor(low * 2) / 2, max: Math.ceil(high * 2) / 2, step: 0.5 };
  }
  const min = Math.floor(low + 1e-9);
  for (let max = Math.ceil(high - 1e-9); ; max++) {
    const step = Math.ceil((max - min) / (ticks * 1.5));
    if ((max - min) % step === 0) {
      return { min, max, step };
    }
  }
}

function logarithmic(frame: AxisFrame, span: Span, ticks: number): AxisScale {
  const grid = decades({ low: Math.log10(span.low), high: Math.log10(span.high) }, ticks);
  return scale(frame, grid, Math.log10, (unit) => 10 ** unit, (unit) => formatValue(10 ** unit, 3));
}

function scale(
  { scale: kind }: AxisFrame,
  { min, max, step }: Grid,
  toUnit: (value: number) => number,
  toValue: (unit: number) => number,
  label: (unit: number) => string,
): AxisScale {
  const count = Math.max(1, Math.round((max - min) / step));
  return {
    count,
    fraction: (value) => (value === null || (kind === 'log10' && value <= 0) ? NaN : (toUnit(value) - min) / (max - min)),
    value: (fraction) => toValue(min + fraction * (max - min)),
    label: (tick) => label(min + (tick / count) * (max - min)),
    key: `${kind} ${min} ${max} ${step}`,
  };
}

function categories({ categories: names }: AxisFrame): AxisScale {
  const count = Math.max(1, names.length);
  return {
    count,
    fraction: (value) => (value === null ? NaN : (value + 0.5) / count),
    value: (fraction) => fraction * count - 0.5,
    label: (tick) => names[tick] ?? '',
    key: JSON.stringify(names),
  };
}

function extent(arrays: Numbers[]): Span {
  const span = { low: Infinity, high: -Infinity };
  for (const value of arrays.flat()) {
    if (value !== null) {
      span.low = Math.min(span.low, value);
      span.high = Math.max(span.high, value);
    }
  }
  return span;
}

/** The scale that the frame and, where the frame leaves the range open, the data ask for. */
export function scaleOf(frame: AxisFrame, data: Numbers[], room: number): AxisScale {
  const { min, max } = frame;
  const span = min !== undefined && max !== undefined ? { low: min, high: max } : extent(data);
  switch (frame.scale) {
    case 'categories':
      return categories(frame);
    case 'log10':
      return logarithmic(frame, span, room);
    case 'whole':
      return whole(frame, span, room);
    default:
      return linear(frame, span, room);
  }
}

/** All numbers along one axis. Bars stand on 0, which a linear axis therefore shows. */
export function along(axis: 'x' | 'y', model: Model): Numbers[] {
  return (model.frame?.series ?? []).flatMap(({ id, kind }) => {
    const values = model.values(id);
    return kind === 'bars' && axis === 'y' ? [values.y, [0]] : [values[axis]];
  });
}

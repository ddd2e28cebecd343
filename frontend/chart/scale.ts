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

interface Grid {
  min: number;
  max: number;
  step: number;
}

/** The round grid over a span that comes near the wished number of steps and leaves little of the plot empty. */
function niceGrid({ low, high }: Span, ticks: number, whole: boolean): Grid {
  const magnitude = 10 ** Math.floor(Math.log10((high - low) / ticks));
  const steps = [...NICE.map((nice) => nice * magnitude), 20 * magnitude].filter((step) => !whole || Number.isInteger(step));
  const grids = (steps.length ? steps : [1]).map((step) => ({
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
  const { low, high } = widen(span);
  const exact = { min: low, max: high, step: (high - low) / ticks };
  const { min, max, step } = frame.nice ? niceGrid({ low, high }, ticks, frame.whole) : exact;
  const largest = Math.max(Math.abs(min), Math.abs(max));
  return scale(frame, min, max, step, (value) => value, (unit) => unit, (unit) => formatTick(unit, step, largest));
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
  const { low, high } = widen({ low: Math.log10(span.low), high: Math.log10(span.high) });
  const exact = { min: low, max: high, step: (high - low) / ticks };
  const { min, max, step } = frame.nice ? decades({ low, high }, ticks) : exact;
  return scale(frame, min, max, step, Math.log10, (unit) => 10 ** unit, (unit) => formatValue(10 ** unit, 3));
}

function scale(
  { reversed, scale: kind }: AxisFrame,
  min: number,
  max: number,
  step: number,
  toUnit: (value: number) => number,
  toValue: (unit: number) => number,
  label: (unit: number) => string,
): AxisScale {
  const count = Math.max(1, Math.round((max - min) / step));
  const turn = (fraction: number): number => (reversed ? 1 - fraction : fraction);
  return {
    count,
    fraction: (value) => (value === null || (kind === 'log10' && value <= 0) ? NaN : turn((toUnit(value) - min) / (max - min))),
    value: (fraction) => toValue(min + turn(fraction) * (max - min)),
    label: (tick) => label(min + turn(tick / count) * (max - min)),
    key: `${kind} ${min} ${max} ${step} ${reversed}`,
  };
}

function categories({ categories: names, reversed }: AxisFrame): AxisScale {
  const count = Math.max(1, names.length);
  const turn = (fraction: number): number => (reversed ? 1 - fraction : fraction);
  return {
    count,
    fraction: (value) => (value === null ? NaN : turn((value + 0.5) / count)),
    value: (fraction) => turn(fraction) * count - 0.5,
    label: (tick) => names[reversed ? count - 1 - tick : tick] ?? '',
    key: `${reversed} ${JSON.stringify(names)}`,
  };
}

function extent(arrays: Numbers[], positive: boolean): Span {
  const span = { low: Infinity, high: -Infinity };
  for (const value of arrays.flat()) {
    if (value !== null && (!positive || value > 0)) {
      span.low = Math.min(span.low, value);
      span.high = Math.max(span.high, value);
    }
  }
  return span;
}

/** The scale that the frame and, where the frame leaves the range open, the data ask for. */
export function scaleOf(frame: AxisFrame, data: Numbers[], room: number): AxisScale {
  if (frame.scale === 'categories') {
    return categories(frame);
  }
  const fixed = frame.min !== undefined && frame.max !== undefined;
  const span = fixed ? { low: frame.min!, high: frame.max! } : extent(data, frame.scale === 'log10');
  const ticks = frame.ticks || room;
  if (frame.scale === 'linear') {
    return linear(frame, span, ticks);
  }
  return logarithmic(frame, span.low <= span.high ? span : { low: 0.1, high: 10 }, ticks);
}

/** All numbers along one axis. Bars stand on 0, which a linear axis therefore shows. */
export function along(axis: 'x' | 'y', model: Model): Numbers[] {
  return (model.frame?.series ?? []).flatMap(({ id, kind }) => {
    const values = model.values(id);
    if (axis === 'x') {
      return [values.x];
    }
    return kind === 'bars' ? [values.y, [0]] : [values.y, values.low, values.high];
  });
}

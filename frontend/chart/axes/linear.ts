import { formatTick } from '../numbers';
import { gridScale, type AxisScale, type Grid, type Span } from './axis-scale';

const NICE = [1, 2, 2.5, 5, 10, 20];

export function linear(span: Span, ticks: number): AxisScale {
  const grid = niceGrid(widened(span), ticks);
  const largest = Math.max(Math.abs(grid.min), Math.abs(grid.max));
  return gridScale(grid, {
    kind: 'linear',
    of: (value) => value,
    value: (unit) => unit,
    label: (unit) => formatTick(unit, grid.step, largest),
  });
}

/** A span that something can be divided by: without data from 0 to 1, with one value around it. */
function widened({ low, high }: Span): Span {
  if (!(low <= high)) {
    return { low: 0, high: 1 };
  }
  const margin = Math.abs(low) * 1e-9;
  return high - low > margin
    ? { low, high }
    : { low: low - (Math.abs(low) / 10 || 1), high: high + (Math.abs(high) / 10 || 1) };
}

/** The round grid over a span that comes near the wished number of steps and leaves little of the plot empty. */
function niceGrid({ low, high }: Span, ticks: number): Grid {
  const magnitude = 10 ** Math.floor(Math.log10((high - low) / ticks));
  const grids = NICE.map((nice) => nice * magnitude).map((step) => ({
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

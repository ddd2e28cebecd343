import { gridScale, type AxisScale, type Grid, type Span } from './axis-scale';
import { tickLabels } from './tick-labels';

const NICE = [1, 2, 2.5, 5, 10, 20];

/** Doubles this much closer together, as a part of their size, are hardly told apart. */
const SAME = 1e-14;

/** @param suffix stands behind each label */
export function linear(span: Span, ticks: number, suffix = ''): AxisScale {
  const grid = niceGrid(widened(span), ticks);
  const units = { kind: `linear${suffix}`, of: (value: number) => value, value: (unit: number) => unit };
  const scale = gridScale(grid, { ...units, label: String });
  const labels = tickLabels(grid, scale.count);
  return { ...scale, label: (tick) => labels[tick] + suffix };
}

/** A span that something can be divided by: without data from 0 to 1, with one value around it. */
function widened({ low, high }: Span): Span {
  if (!(low <= high)) {
    return { low: 0, high: 1 };
  }
  return high - low > Math.max(Math.abs(low), Math.abs(high)) * SAME
    ? { low, high }
    : { low: low - (Math.abs(low) / 10 || 1), high: high + (Math.abs(high) / 10 || 1) };
}

/** How far beyond a tick a value may lie that is on it but for rounding. */
const slack = (steps: number): number => 1e-9 + Math.abs(steps) * Number.EPSILON * 2;

/** The round grid over a span that comes near the wished number of steps and leaves little of the plot empty. */
function niceGrid({ low, high }: Span, ticks: number): Grid {
  const magnitude = Math.floor(Math.log10((high - low) / ticks));
  // As decimals, not as products: ticks far from zero add up what a step lacks.
  const grids = NICE.map((nice) => Number(`${nice}e${magnitude}`)).map((step) => ({
    min: Math.floor(low / step + slack(low / step)) * step,
    max: Math.ceil(high / step - slack(high / step)) * step,
    step,
  }));
  const cost = ({ min, max, step }: Grid): number => {
    const count = (max - min) / step;
    const crowded = count > ticks * 1.5 ? 10 : 0;
    return crowded + (max - min) / (high - low) + Math.abs(count - ticks) / ticks / 2;
  };
  return grids.reduce((best, grid) => (cost(grid) < cost(best) ? grid : best));
}

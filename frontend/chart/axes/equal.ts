import type { AxisFrame } from '../protocol';
import { gridScale, type AxisScale, type Tick } from './axis-scale';
import type { Size } from './plot';
import { tickLabels } from './tick-labels';

const NICE = [1, 2, 2.5, 5, 10];
const PIXELS_A_TICK = 52;

/**
 * Two linear axes on which a unit has one length, so that a circle is a circle: both show what their frames ask for, and
 * the one that has room left shows more, to both sides alike. So both depend on the size of the plot, and their ticks
 * are where they happen to be, as those of dates are.
 */
export function equalScales(x: AxisFrame, y: AxisFrame, { width, height }: Size): [AxisScale, AxisScale] {
  const pixels = Math.min(width / extent(x), height / extent(y));
  const step = niceStep(PIXELS_A_TICK / pixels);
  return [equalScale(x, width / pixels, step), equalScale(y, height / pixels, step)];
}

const extent = ({ min, max }: AxisFrame): number => max! - min!;

function niceStep(least: number): number {
  const magnitude = Math.floor(Math.log10(least));
  return NICE.map((nice) => Number(`${nice}e${magnitude}`)).find((step) => step >= least)!;
}

function equalScale({ min, max }: AxisFrame, shown: number, step: number): AxisScale {
  const low = (min! + max! - shown) / 2;
  const first = Math.ceil(low / step);
  const count = Math.floor((low + shown) / step) - first;
  const ticks: Tick[] = tickLabels({ min: first * step, max: (first + count) * step, step }, count).map((label, i) => ({
    fraction: ((first + i) * step - low) / shown,
    label,
  }));
  const units = { kind: 'equal', of: (value: number) => value, value: (unit: number) => unit, label: () => '' };
  // What asks for other axes is another frame: that their ends follow the size of the plot does not.
  return {
    ...gridScale({ min: low, max: low + shown, step: shown }, units),
    ticks,
    marksZero: true,
    key: `equal ${min} ${max}`,
  };
}

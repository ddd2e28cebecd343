import { textWidth } from '../text-width';
import { ticksOf, type AxisScale } from './axis-scale';

const BETWEEN = 10;
const BESIDE = 4;

/** The scale with as many of the wished ticks as leave their labels apart in so many pixels, the last one's end included. */
export function withRoom(scaleWith: (ticks: number) => AxisScale, ticks: number, width: number): AxisScale {
  const scale = scaleWith(ticks);
  return ticks <= 1 || areApart(scale, width - overhang(scale, width)) ? scale : withRoom(scaleWith, ticks - 1, width);
}

function areApart(scale: AxisScale, width: number): boolean {
  const ticks = ticksOf(scale).map(({ fraction, label }) => ({ at: fraction * width, half: textWidth(label) / 2 }));
  return ticks.every(({ at, half }, i) => i === 0 || at - half - BETWEEN >= ticks[i - 1].at + ticks[i - 1].half);
}

/** How far labels that are centred on their ticks reach beyond the end of an axis of about so many pixels. */
export const overhang = (scale: AxisScale, width: number): number =>
  Math.max(0, ...ticksOf(scale).map(({ fraction, label }) => textWidth(label) / 2 + BESIDE - (1 - fraction) * width));

import { textWidth } from '../text-width';
import { ticksOf, type AxisScale } from './axis-scale';

const BETWEEN = 10;
const BESIDE = 4;

/**
 * The scale with as many of the wished ticks as leave their labels apart in so many pixels, the last one's end included.
 *
 * @param left the room beside the axis
 */
export function withRoom(scaleWith: (ticks: number) => AxisScale, ticks: number, width: number, left: number): AxisScale {
  const scale = scaleWith(ticks);
  const apart = (): boolean => areApart(scale, width - overhang(scale, width), left);
  return ticks <= 1 || apart() ? scale : withRoom(scaleWith, ticks - 1, width, left);
}

/** Where the middle of a label stands: at its tick, unless the left end of the picture would cut it. */
export const middleOf = (tick: number, label: string, left: number): number =>
  Math.max(tick, textWidth(label) / 2 + BESIDE - left);

function areApart(scale: AxisScale, width: number, left: number): boolean {
  const ticks = ticksOf(scale).map(({ fraction, label }) => ({
    at: middleOf(fraction * width, label, left),
    half: textWidth(label) / 2,
  }));
  return ticks.every(({ at, half }, i) => i === 0 || at - half - BETWEEN >= ticks[i - 1].at + ticks[i - 1].half);
}

/** How far labels that are centred on their ticks reach beyond the end of an axis of about so many pixels. */
export const overhang = (scale: AxisScale, width: number): number =>
  Math.max(0, ...ticksOf(scale).map(({ fraction, label }) => textWidth(label) / 2 + BESIDE - (1 - fraction) * width));

/** How far the label of a tick at the very beginning reaches beyond it. */
export const firstOverhang = (scale: AxisScale): number =>
  Math.max(0, ...ticksOf(scale).filter(({ fraction }) => fraction === 0).map(({ label }) => textWidth(label) / 2 + BESIDE));

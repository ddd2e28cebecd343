import type { AxisScale } from './scale';

let canvas: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** How wide a label will be, without asking the page for its layout, which costs more than drawing a curve. */
export function textWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) {
    return known;
  }
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    forgetWidths();
  }
  const width = canvas?.measureText(text).width ?? text.length * 7;
  widths.set(text, width);
  return width;
}

/** The page's font has arrived, or changed. */
export function forgetWidths(): void {
  widths.clear();
  if (canvas) {
    canvas.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  }
}

const LONGEST = 14;

/** Labels of categories that fit side by side: long ones are cut, and of many only every second, third … is told. */
export function category(scale: AxisScale, width: number): (tick: number) => string {
  const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
  const labels = Array.from({ length: scale.count }, (_, i) => short(scale.label(i)));
  const widest = Math.max(...labels.map(textWidth)) + 6;
  const every = Math.max(1, Math.ceil(widest / (width / scale.count)));
  return (tick) => (tick % every === 0 ? labels[tick] ?? '' : '');
}

const REGULAR = 400;
const MEDIUM = 500;

let canvas: CanvasRenderingContext2D | null | undefined;
let family = '';
const widths = new Map<string, number>();

/** How wide a label of an axis will be, without asking the page for its layout, which costs more than drawing a curve. */
export const textWidth = (text: string): number => widthOf(text, REGULAR);

/** The same of what is written over the data, which is bolder. */
export const annotationWidth = (text: string): number => widthOf(text, MEDIUM);

function widthOf(text: string, thickness: number): number {
  const key = `${thickness} ${text}`;
  const width = widths.get(key) ?? measured(text, thickness);
  widths.set(key, width);
  return width;
}

function measured(text: string, thickness: number): number {
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    forgetWidths();
  }
  if (!canvas) {
    return text.length * 7;
  }
  canvas.font = `${thickness} 12px ${family}`;
  return canvas.measureText(text).width;
}

/** The page's font has arrived, or changed. */
export function forgetWidths(): void {
  widths.clear();
  family = getComputedStyle(document.body).fontFamily;
}

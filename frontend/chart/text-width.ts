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

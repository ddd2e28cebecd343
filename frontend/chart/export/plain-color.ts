/** A colour as every reader of SVG knows it. */
export interface PlainColor {
  hex: string;
  opacity: number;
}

const known = new Map<string, PlainColor>();
let context: CanvasRenderingContext2D | undefined;

/** Of any colour that the browser knows, such as one of oklch or of the system: what it paints for it. */
export function plainColor(color: string): PlainColor {
  const present = known.get(color);
  if (present) {
    return present;
  }
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const plain = ofBytes(context.getImageData(0, 0, 1, 1).data);
  known.set(color, plain);
  return plain;
}

/** @param bytes red, green, blue and opacity, 0 to 255 */
export function ofBytes(bytes: ArrayLike<number>): PlainColor {
  const hex = [0, 1, 2].map((i) => bytes[i].toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity: Math.round((bytes[3] / 255) * 1000) / 1000 };
}

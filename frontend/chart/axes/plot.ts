import type { AxisScale } from './axis-scale';

/** A place in pixels, from the upper left corner of the plot or, where that is said, of the picture. */
export interface Place {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the plot lies in the picture, in pixels. */
export interface Box extends Size {
  left: number;
  top: number;
}

const clamp = (value: number): number => Math.min(Math.max(value, 0), 1);

/** About what part of an axis a screen can show. */
const FINENESS = 1e-4;

/** A value with the decimals that tell it from those a pixel away. */
function pointed(scale: AxisScale, fraction: number): number {
  const value = scale.value(fraction);
  const beside = Math.abs(scale.value(fraction + FINENESS) - value);
  // A power of ten is one though far from zero it was rounded.
  const place = Math.floor(Math.log10(beside) + 1e-3);
  const steps = Math.round(value / 10 ** place);
  return Number.isSafeInteger(steps) ? Number(`${steps}e${place}`) : value;
}

/** The plane between two axes: where values are drawn on it, and what its places stand for. */
export class Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;

  constructor(
    { left, top, width, height }: Box,
    readonly across: AxisScale,
    readonly up: AxisScale,
  ) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  /** NaN for a value that has no place on the axis, as y is. */
  x(value: number | null): number {
    return this.across.fraction(value) * this.width;
  }

  y(value: number | null): number {
    return (1 - this.up.fraction(value)) * this.height;
  }

  contains({ x, y }: Place, margin = 0): boolean {
    return x >= -margin && x <= this.width + margin && y >= -margin && y <= this.height + margin;
  }

  /** From a place of the picture to the plot's own, and back. */
  fromPicture({ x, y }: Place): Place {
    return { x: x - this.left, y: y - this.top };
  }

  toPicture({ x, y }: Place): Place {
    return { x: x + this.left, y: y + this.top };
  }

  /** The values that a place of the picture, or the nearest between the axes, stands for: as fine as a screen tells it. */
  valuesAt(place: Place): { x: number; y: number } {
    const { x, y } = this.fromPicture(place);
    return { x: pointed(this.across, clamp(x / this.width)), y: pointed(this.up, 1 - clamp(y / this.height)) };
  }
}

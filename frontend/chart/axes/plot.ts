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

  /** The values that a place of the picture stands for, or the nearest place between the axes. */
  valuesAt(place: Place): { x: number; y: number } {
    const { x, y } = this.fromPicture(place);
    return { x: this.across.value(clamp(x / this.width)), y: this.up.value(1 - clamp(y / this.height)) };
  }
}

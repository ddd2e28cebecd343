import type { MarkerShape, Numbers } from './model';

/** Writes values as SVG paths. Places are pixels from the plot's upper left corner. */
export interface Projection {
  width: number;
  height: number;
  x(value: number | null): number;
  y(value: number | null): number;
}

// Far outside a straight line looks the same, and a renderer's floats stay sound.
const FAR = 20;

const px = (value: number): number => Math.round(value * 100) / 100;
const near = (value: number, size: number): number => Math.min(Math.max(value, -FAR * size), (FAR + 1) * size);

export function linePath(xs: Numbers, ys: Numbers, to: Projection): string {
  let path = '';
  let pen = 'M';
  for (let i = 0; i < xs.length; i++) {
    const x = near(to.x(xs[i]), to.width);
    const y = near(to.y(ys[i]), to.height);
    if (Number.isNaN(x) || Number.isNaN(y)) {
      pen = 'M';
    } else {
      path += `${pen}${px(x)} ${px(y)}`;
      pen = 'L';
    }
  }
  // A lone point between gaps would be invisible: round caps make a dot of a path that goes nowhere.
  return path.replace(/M([^ML]+)(?=M|$)/g, 'M$1h0');
}

export function pointsPath(xs: Numbers, ys: Numbers, shape: MarkerShape, size: number, to: Projection): string {
  let path = '';
  for (let i = 0; i < xs.length; i++) {
    const x = to.x(xs[i]);
    const y = to.y(ys[i]);
    if (x >= -1 && x <= to.width + 1 && y >= -1 && y <= to.height + 1) {
      path += markerPath(px(x), px(y), shape, size / 2);
    }
  }
  return path;
}

export function markerPath(x: number, y: number, shape: MarkerShape, r: number): string {
  return shape === 'diamond'
    ? `M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}Z`
    : `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

export const crossPath = (x: number, y: number, r: number): string => `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;

/** A bar from zero; one that is not exactly 0 is seen, be it ever so small. */
export function barPath(left: number, width: number, value: number | null, to: Projection): string {
  const end = near(to.y(value), to.height);
  const base = Math.min(Math.max(Number.isNaN(to.y(0)) ? to.height : to.y(0), 0), to.height);
  if (value === null || value === 0 || Number.isNaN(end)) {
    return '';
  }
  const height = Math.abs(end - base) < 1 ? (value < 0 ? 1 : -1) : end - base;
  return `M${px(left)} ${px(base)}v${px(height)}h${px(width)}v${px(-height)}Z`;
}

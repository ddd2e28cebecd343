import type { Dash, Look } from './model';
import { svgElement } from './svg';

/** The elements that show one series, one for all of it or one for each of its bars, and where these stand. */
export interface Shape {
  paths: SVGPathElement[];
  bars: { left: number; width: number }[];
}

const DASHES: Record<Dash, string> = { solid: '', dashed: '7 5', dotted: '0.1 5', 'dash-dot': '9 5 0.1 5' };

/** A colour that the theme decides, now and when it changes: the custom property itself goes into the picture. */
export const color = (property: string): string => `var(${property}, var(--chart-color))`;

export const dashes = (dash: Dash | undefined): string => DASHES[dash ?? 'solid'];

export function dressLine(path: SVGElement, look: { color: string; width?: number; dash?: Dash }): void {
  path.setAttribute('style', '');
  Object.assign(path.style, {
    fill: 'none',
    stroke: color(look.color),
    strokeWidth: String(look.width ?? 2),
    strokeDasharray: dashes(look.dash) || 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  });
}

const BARS_SHARE = 0.7;
const WIDEST_BARS = 80;

/** Makes the elements of every series, in their order, and says where its bars stand. */
export function dress(layer: SVGGElement, looks: readonly Look[], slots: number, width: number, clip: string): Map<string, Shape> {
  const room = width / slots;
  const broad = Math.min(BARS_SHARE * room, WIDEST_BARS);
  const places = Array.from({ length: slots }, (_, slot) => ({ left: slot * room + (room - broad) / 2, width: broad }));
  const shapes = looks.map((look): [string, Shape] => {
    const bars = look.kind === 'bars' ? places : [];
    const paths = look.kind === 'bars' ? places.map(() => shape(look)) : [shape(look)];
    const group = svgElement('g', look.kind === 'points' ? {} : { 'clip-path': clip });
    group.dataset.series = look.id;
    group.append(...paths);
    layer.append(group);
    return [look.id, { paths, bars }];
  });
  return new Map(shapes);
}

function shape(look: Look): SVGPathElement {
  const path = svgElement('path');
  if (look.kind === 'line') {
    dressLine(path, look);
  } else {
    Object.assign(path.style, { fill: color(look.color), stroke: look.kind === 'points' ? 'var(--chart-surface)' : 'none' });
  }
  return path;
}

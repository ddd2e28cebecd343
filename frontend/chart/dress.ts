import type { Dash, Look } from './model';
import { isOpen } from './paths';
import { svgElement } from './svg';

/** The elements that show one series, and where its bars stand. */
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

export function dressPoints(path: SVGElement, look: { color: string; marker?: Look['marker'] }): void {
  const open = isOpen(look.marker ?? 'circle');
  Object.assign(path.style, {
    fill: open ? 'none' : color(look.color),
    stroke: open ? color(look.color) : 'var(--chart-surface)',
    strokeWidth: open ? '2' : '1',
    strokeDasharray: 'none',
    strokeLinecap: 'round',
  });
}

const BARS_SHARE = 0.7;
const WIDEST_BARS = 80;

/** Makes the elements of every series, in their order, and says where its bars stand. */
export function dress(layer: SVGGElement, looks: readonly Look[], slots: number, width: number, clip: string): Map<string, Shape> {
  const barred = looks.filter(({ kind }) => kind === 'bars');
  const room = width / slots;
  const together = Math.min(BARS_SHARE * room, WIDEST_BARS);
  const each = together / Math.max(1, barred.length);
  const left = (slot: number, series: number): number => slot * room + (room - together) / 2 + series * each;
  const shapes = looks.map((look): [string, Shape] => {
    const places = Array.from({ length: slots }, (_, slot) => ({ left: left(slot, barred.indexOf(look)), width: each }));
    const bars = look.kind === 'bars' ? places : [];
    const group = svgElement('g');
    group.dataset.series = look.id;
    const paths = look.kind === 'bars' ? bars.map(() => bar(look)) : line(look, clip);
    group.append(...paths);
    layer.append(group);
    return [look.id, { paths, bars }];
  });
  return new Map(shapes);
}

function line(look: Look, clip: string): SVGPathElement[] {
  const path = svgElement('path');
  if (look.kind === 'points') {
    dressPoints(path, look);
    return [path];
  }
  path.setAttribute('clip-path', clip);
  dressLine(path, look);
  if (!look.marker) {
    return [path];
  }
  const points = svgElement('path');
  dressPoints(points, look);
  return [path, points];
}

function bar(look: Look): SVGPathElement {
  const path = svgElement('path');
  Object.assign(path.style, { fill: color(look.color), stroke: 'none' });
  return path;
}

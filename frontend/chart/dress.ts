import type { Layers } from './layers';
import type { Dash, Look } from './model';
import { isOpen } from './paths';

/** The elements that show one series, and where its bars stand. */
export interface Shape {
  paths: SVGPathElement[];
  bars: { left: number; width: number }[];
}

const DASHES: Record<Dash, string> = { solid: '', dashed: '7 5', dotted: '0.1 5', 'dash-dot': '9 5 0.1 5' };

const WIDEST_BAR = 80;

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

/** Gives the elements that ApexCharts made for each series the looks of that series, and makes those it did not make. */
export function dress(svg: SVGSVGElement, all: readonly Look[], drawn: readonly Look[], layers: Layers): Map<string, Shape> {
  const groups = new Map<string, SVGGElement>();
  for (const group of svg.querySelectorAll<SVGGElement>('.apexcharts-plot-series > .apexcharts-series')) {
    const look = drawn[Number(group.getAttribute('data:realIndex'))];
    if (look) {
      groups.set(look.id, group);
    }
  }
  const shapes = new Map<string, Shape>();
  for (const look of all.filter(({ kind }) => kind !== 'band')) {
    const group = groups.get(look.id) ?? layers.group();
    group.dataset.series = look.id;
    shapes.set(look.id, look.kind === 'bars' ? bars(group, look) : line(group, look, layers));
  }
  return shapes;
}

function line(group: SVGGElement, look: Look, layers: Layers): Shape {
  const path = group.querySelector<SVGPathElement>('path')!;
  const paths = [path];
  path.removeAttribute('filter');
  if (look.kind === 'points') {
    path.removeAttribute('clip-path');
    dressPoints(path, look);
  } else {
    path.setAttribute('clip-path', layers.clip);
    dressLine(path, look);
  }
  if (look.kind === 'line' && look.marker) {
    const points = path.cloneNode() as SVGPathElement;
    points.removeAttribute('clip-path');
    dressPoints(points, look);
    path.after(points);
    paths.push(points);
  }
  return { paths, bars: [] };
}

function bars(group: SVGGElement, look: Look): Shape {
  const paths = [...group.querySelectorAll<SVGPathElement>('path')];
  for (const path of paths) {
    path.removeAttribute('filter');
    Object.assign(path.style, { fill: color(look.color), stroke: 'none' });
  }
  // ApexCharts tells where a bar stands only by the path that it has drawn.
  const place = (path: SVGPathElement): { left: number; width: number } => {
    const left = Number.parseFloat((path.getAttribute('pathTo') ?? '').slice(1));
    const room = Number(path.getAttribute('barWidth'));
    const width = Math.min(room, WIDEST_BAR);
    return { left: left + (room - width) / 2, width };
  };
  return { paths, bars: paths.map(place) };
}

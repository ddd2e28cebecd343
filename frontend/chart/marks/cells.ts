import { svg, type TemplateResult } from 'lit';
import type { Place, Plot } from '../axes/plot';
import type { Channels, MarkStyle } from '../protocol';
import { svgElement } from '../svg';
import { addKind } from './kinds';
import type { Layers } from './layers';
import { Mark, type Move, type Nearest } from './mark';
import { paint } from './paint';
import { clamp, px } from './pixels';

export interface CellsStyle extends MarkStyle {
  /** How many cells a row has: they come row by row. */
  columns: number;
  /** Values from which to which shades differ; beyond lie the first and the last. */
  low: number;
  high: number;
  /** Whether equal factors, and not equal differences, look alike. */
  byFactors: boolean;
  /** Where shades lead from one colour to another: that of the lowest. */
  lowColor?: string;
}

/** As many as an eye tells apart. */
const SHADES = 12;
const FAINTEST = 6;
/** Where two colours meet, and of what is drawn over them. */
const STRONGEST_OF_TWO = 45;

/**
 * Rectangles of a grid. The larger their values the stronger: told apart by lightness, so also without colour. Or, of two
 * colours, the stronger the farther from the middle.
 */
export class Cells extends Mark<CellsStyle> {
  draw(layers: Layers, plot: Plot): Move {
    const shades = Array.from({ length: SHADES }, (_, shade) => {
      const path = svgElement('path');
      // Neighbours of one shade would show a seam where their edges are smoothed.
      Object.assign(path.style, { fill: this.#fill(shade), stroke: 'none', shapeRendering: 'crispEdges' });
      return path;
    });
    layers.addMark(this.id, shades, { 'clip-path': layers.clip });
    return (values) => {
      const paths = this.paths(values, plot);
      shades.forEach((path, shade) => path.setAttribute('d', paths[shade]));
    };
  }

  #fill(shade: number): string {
    const { color, lowColor } = this.style;
    if (lowColor) {
      const side = (2 * shade) / (SHADES - 1) - 1;
      return mix(side > 0 ? color : lowColor, Math.abs(side) * STRONGEST_OF_TWO);
    }
    return mix(color, FAINTEST + ((100 - FAINTEST) * shade) / (SHADES - 1));
  }

  /** The cells of each shade. */
  paths(values: Channels, plot: Plot): string[] {
    const { width, height } = this.#size(values, plot);
    const paths = Array.from({ length: SHADES }, () => '');
    values.y.forEach((_, i) => {
      const place = this.place(values, i, plot);
      if (place) {
        const corner = `M${px(place.x - width / 2)} ${px(place.y - height / 2)}`;
        paths[this.shade(values.value?.[i] ?? null)] += `${corner}h${px(width)}v${px(height)}h${px(-width)}Z`;
      }
    });
    return paths;
  }

  /** A value that is not known is one that has exploded. */
  shade(value: number | null): number {
    const { low, high, byFactors } = this.style;
    const share =
      value === null ? 1 : byFactors ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return Math.round(clamp(share, 0, 1) * (SHADES - 1));
  }

  swatch(): TemplateResult {
    return svg`${[0, 4, 8, 11].map(
      (shade, i) => svg`<rect x=${1 + 6 * i} y="2" width="6" height="10" style="fill: ${this.#fill(shade)}"></rect>`,
    )}`;
  }

  override rows(values: Channels): Channels {
    return values;
  }

  /** A cell is hit anywhere within. */
  override nearest(values: Channels, at: Place, _reach: number, plot: Plot): Nearest | undefined {
    const { width, height } = this.#size(values, plot);
    const index = values.y.findIndex((_, i) => {
      const place = this.place(values, i, plot);
      return place && Math.abs(place.x - at.x) <= width / 2 && Math.abs(place.y - at.y) <= height / 2;
    });
    return index < 0 || !plot.contains(at, 1) ? undefined : { index, distance: 0 };
  }

  /** All are of one, between axes that have a place for the first and the last of them. */
  #size({ x, y }: Channels, plot: Plot): { width: number; height: number } {
    const { columns } = this.style;
    const side = (from: number, to: number, count: number): number => Math.abs(to - from) / (count - 1);
    return {
      width: side(plot.x(x[0]), plot.x(x[columns - 1]), columns),
      height: side(plot.y(y[0]), plot.y(y[y.length - 1]), y.length / columns),
    };
  }
}

const mix = (color: string, percent: number): string =>
  `color-mix(in oklab, ${paint(color)} ${Math.round(percent)}%, var(--chart-surface))`;

addKind('cells', Cells);

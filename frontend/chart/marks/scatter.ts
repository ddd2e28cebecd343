import { svg, type TemplateResult } from 'lit';
import type { Plot } from '../axes/plot';
import type { Channels, MarkStyle } from '../protocol';
import { svgElement } from '../svg';
import type { Layers } from './layers';
import { Mark, type Move } from './mark';
import { paint } from './paint';
import { px } from './pixels';

/** The shape of a point: told apart without colour. */
export type SymbolName = 'circle' | 'diamond';

export interface ScatterStyle extends MarkStyle {
  symbol: SymbolName;
  /** Across, in pixels. */
  size: number;
  editable: boolean;
}

/** Separate points. Those on the edge of the plot are whole; those beyond are left out. */
export class Scatter extends Mark<ScatterStyle> {
  override get isEditable(): boolean {
    return this.style.editable;
  }

  draw(layers: Layers, plot: Plot): Move {
    const path = svgElement('path');
    Object.assign(path.style, { fill: paint(this.style.color), stroke: 'var(--chart-surface)' });
    layers.addMark(this.id, [path]);
    return (values) => path.setAttribute('d', this.path(values, plot));
  }

  path({ x: xs, y: ys }: Channels, plot: Plot): string {
    let path = '';
    for (let i = 0; i < xs.length; i++) {
      const place = { x: plot.x(xs[i]), y: plot.y(ys[i]) };
      if (plot.contains(place, 1)) {
        path += symbolPath(px(place.x), px(place.y), this.style.symbol, this.style.size / 2);
      }
    }
    return path;
  }

  swatch(): TemplateResult {
    return svg`<path d=${symbolPath(13, 7, this.style.symbol, 4)} style="fill: ${paint(this.style.color)}"></path>`;
  }
}

function symbolPath(x: number, y: number, symbol: SymbolName, r: number): string {
  return symbol === 'diamond'
    ? `M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}Z`
    : `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

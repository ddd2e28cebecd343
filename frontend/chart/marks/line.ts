import { svg, type TemplateResult } from 'lit';
import type { Place, Plot } from '../axes/plot';
import type { Channels, MarkStyle } from '../protocol';
import { svgElement } from '../svg';
import type { Layers } from './layers';
import { Mark, type Move } from './mark';
import { dashArray, paint, strokeLine, type Dash } from './paint';
import { near, px } from './pixels';

export interface LineStyle extends MarkStyle {
  width: number;
  dash: Dash;
}

/** A line through its points in their order, broken at gaps. */
export class Line extends Mark<LineStyle> {
  draw(layers: Layers, plot: Plot): Move {
    const path = svgElement('path');
    strokeLine(path, this.style.color, this.style.width, this.style.dash);
    layers.addMark(this.id, [path], { 'clip-path': layers.clip });
    return (values) => path.setAttribute('d', linePath(values, plot));
  }

  swatch(): TemplateResult {
    const { color, width, dash } = this.style;
    return svg`<path d="M1 7H25" style="stroke: ${paint(color)}; stroke-width: ${width}; stroke-dasharray: ${dashArray(dash)}"></path>`;
  }

  override course(values: Channels, plot: Plot): Place[] {
    return values.x.flatMap((_, index) => this.place(values, index, plot) ?? []);
  }
}

export function linePath({ x: xs, y: ys }: Channels, plot: Plot): string {
  let path = '';
  let pen = 'M';
  for (let i = 0; i < xs.length; i++) {
    const x = near(plot.x(xs[i]), plot.width);
    const y = near(plot.y(ys[i]), plot.height);
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

import { svg, type TemplateResult } from 'lit';
import type { Plot } from '../axes/plot';
import type { Channels, Numbers } from '../protocol';
import { svgElement } from '../svg';
import type { Layers } from './layers';
import { Mark, type Move, type Nearest } from './mark';
import { paint } from './paint';
import { near, px } from './pixels';

const OPACITY = '0.18';

/** What lies within a spread above and below a line: shaded, and never in the way of what is pointed at. */
export class Band extends Mark {
  draw(layers: Layers, plot: Plot): Move {
    const path = svgElement('path');
    Object.assign(path.style, { fill: paint(this.style.color), fillOpacity: OPACITY, stroke: 'none' });
    layers.addMark(this.id, [path], { 'clip-path': layers.clip });
    return (values) => path.setAttribute('d', bandPath(values, plot));
  }

  swatch(): TemplateResult {
    return svg`<rect x="1" y="2" width="24" height="10" style="fill: ${paint(this.style.color)}; fill-opacity: ${OPACITY}"></rect>`;
  }

  /** A table has the line's own column beside this one. */
  override rows(values: Channels): Channels {
    return { x: values.x, y: values.spread ?? [] };
  }

  override along(axis: 'x' | 'y', values: Channels): Numbers[] {
    return axis === 'x' ? [values.x] : [edge(values, -1), edge(values, 1)];
  }

  override nearest(): Nearest | undefined {
    return undefined;
  }
}

/** The line less or more its spread. */
function edge({ y, spread = [] }: Channels, sign: 1 | -1): Numbers {
  return y.map((value, i) => {
    const by = spread[i] ?? null;
    return value === null || by === null ? null : value + sign * by;
  });
}

/** A closed path for each run without a gap; what a logarithmic axis has no place for lies below its lower end. */
export function bandPath(values: Channels, plot: Plot): string {
  const [low, high] = [edge(values, -1), edge(values, 1)];
  let path = '';
  let run: string[] = [];
  let back: string[] = [];
  const close = (): void => {
    if (run.length > 0) {
      path += `M${[...run, ...back].join('L')}Z`;
    }
    run = [];
    back = [];
  };
  values.x.forEach((value, i) => {
    const x = near(plot.x(value), plot.width);
    const top = near(plot.y(high[i] ?? null), plot.height);
    if (Number.isNaN(x) || Number.isNaN(top)) {
      close();
      return;
    }
    const bottom = near(plot.y(low[i] ?? null), plot.height);
    run.push(`${px(x)} ${px(top)}`);
    back.unshift(`${px(x)} ${px(Number.isNaN(bottom) ? plot.height : bottom)}`);
  });
  close();
  return path;
}

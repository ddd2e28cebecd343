import { svg, type TemplateResult } from 'lit';
import type { Place, Plot } from '../axes/plot';
import { formatValue } from '../numbers';
import type { Channels, Numbers } from '../protocol';
import { svgElement } from '../svg';
import { annotationWidth } from '../text-width';
import type { Layers } from './layers';
import { Mark, type Move } from './mark';
import { paint } from './paint';
import { clamp, near, px } from './pixels';

const SHARE = 0.7;
const WIDEST = 80;
/** Pixels beyond the plot that a bar is cut by before it is worth a word. */
const CUT = 0.5;
const CUT_MARGIN = 3;
/** About the height of digits, and the least that a bar shows of itself on both sides of them. */
const INK_HEIGHT = 8;
const INK_MARGIN = 0.5;
const CROSS = { smallest: 5, largest: 9 };

/** A bar from zero for each category, and a cross where it is exactly zero: its having no height is then the point. */
export class Bars extends Mark {
  override get standsInARow(): boolean {
    return true;
  }

  draw(layers: Layers, plot: Plot): Move {
    const color = paint(this.style.color);
    const bars = Array.from({ length: plot.across.count }, () => svgElement('path'));
    bars.forEach((bar) => Object.assign(bar.style, { fill: color, stroke: 'none' }));
    const crosses = svgElement('path');
    Object.assign(crosses.style, { stroke: color, strokeWidth: '2', strokeLinecap: 'round', fill: 'none' });
    const cuts = bars.map(() => svgElement('text', { class: 'chart-annotation' }));
    cuts.forEach((cut) => cut.style.setProperty('--ink', color));
    const written = svgElement('g');
    written.append(...cuts);
    layers.addMark(this.id, bars, { 'clip-path': layers.clip });
    layers.addAbove(this.id, crosses);
    layers.addAbove(this.id, written);
    return ({ y }) => {
      bars.forEach((bar, i) => bar.setAttribute('d', barPath(plot.x(i), barWidth(plot), y[i] ?? null, plot)));
      crosses.setAttribute('d', crossesPath(y, plot));
      cuts.forEach((cut, i) => writeCut(cut, plot.x(i), y[i] ?? null, plot));
    };
  }

  swatch(): TemplateResult {
    return svg`<rect x="5" y="2" width="16" height="10" rx="1" style="fill: ${paint(this.style.color)}"></rect>`;
  }

  /** Bars stand on 0, which a vertical axis therefore shows. */
  override along(axis: 'x' | 'y', values: Channels): Numbers[] {
    return axis === 'y' ? [values.y, [0]] : [values.x];
  }

  protected override xOf(_values: Channels, index: number): number {
    return index;
  }

  /** A bar is hit anywhere in its column. */
  protected override distance(place: Place, at: Place, plot: Plot): number {
    return Math.max(0, Math.abs(place.x - at.x) - barWidth(plot) / 2);
  }
}

const barWidth = ({ across, width }: Plot): number => Math.min((SHARE * width) / across.count, WIDEST);

/** One that is not exactly 0 is seen, be it ever so small. */
export function barPath(middle: number, width: number, value: number | null, plot: Plot): string {
  const end = near(plot.y(value), plot.height);
  const zero = plot.y(0);
  const base = Number.isNaN(zero) ? plot.height : clamp(zero, 0, plot.height);
  if (value === null || value === 0 || Number.isNaN(end)) {
    return '';
  }
  const height = Math.abs(end - base) < 1 ? (value < 0 ? 1 : -1) : end - base;
  return `M${px(middle - width / 2)} ${px(base)}v${px(height)}h${px(width)}v${px(-height)}Z`;
}

/**
 * A bar that goes on beyond the axis has its value written along it, at the end that is cut, or an arrow where it is too
 * short or too slim for that.
 */
export function writeCut(text: SVGTextElement, middle: number, value: number | null, plot: Plot): void {
  const end = plot.y(value);
  const up = end < -CUT;
  const cut = up || end > plot.height + CUT;
  const number = cut && value !== null ? formatValue(value, 2) : '';
  const zero = clamp(plot.y(0), 0, plot.height);
  const length = up ? zero : plot.height - zero;
  const fits = barWidth(plot) > INK_HEIGHT + 2 * INK_MARGIN && annotationWidth(number) + 2 * CUT_MARGIN < length;
  const written = number && !fits ? (up ? '↑' : '↓') : number;
  if (text.textContent !== written) {
    text.textContent = written;
  }
  text.classList.toggle('chart-on-bar', fits);
  if (fits) {
    const y = up ? CUT_MARGIN : plot.height - CUT_MARGIN;
    text.setAttribute('text-anchor', up ? 'end' : 'start');
    text.setAttribute('transform', `translate(${px(middle + INK_HEIGHT / 2)} ${px(y)}) rotate(-90)`);
  } else {
    const y = up ? CUT_MARGIN + INK_HEIGHT : plot.height - CUT_MARGIN;
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('transform', `translate(${px(middle)} ${px(y)})`);
  }
}

export function crossesPath(values: Numbers, plot: Plot): string {
  const zero = plot.y(0);
  const r = clamp(barWidth(plot) * 0.5, CROSS.smallest, CROSS.largest) / 2;
  const cross = (x: number): string => `M${x - r} ${zero - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
  return values.map((value, i) => (value === 0 ? cross(plot.x(i)) : '')).join('');
}

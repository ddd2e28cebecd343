import { color, dressLine, dressPoints } from './dress';
import type { Annotation } from './model';
import { markerPath, type Projection } from './paths';
import { svgElement } from './svg';
import { textWidth } from './text';

/** Labels of vertical lines stand above the plot, in as many rows as keep them apart. */
export const ROW = 18;
export const MOST_ROWS = 4;
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Hints over the data. They are few and rebuilt at each step, which is cheaper than telling what changed. */
export class Annotations {
  #rows: number[] = [];
  #labels = svgElement('g');

  constructor(
    private readonly below: SVGGElement,
    private readonly above: SVGGElement,
    private readonly clip: string,
  ) {}

  show(annotations: readonly Annotation[], to: Projection): void {
    for (const layer of [this.below, this.above]) {
      [...layer.children].filter((child) => child.classList.contains('chart-hint')).forEach((child) => child.remove());
    }
    this.#rows = [];
    this.#labels.replaceChildren();
    for (const hint of annotations) {
      if (hint.kind === 'vertical') {
        this.#vertical(hint, to);
      } else if (hint.kind === 'horizontal') {
        this.#horizontal(hint, to);
      } else if (hint.kind === 'region') {
        this.#region(hint, to);
      } else {
        this.#spot(hint, to);
      }
    }
    this.above.append(this.#labels);
  }

  #vertical(hint: Annotation & { kind: 'vertical' }, to: Projection): void {
    const x = to.x(hint.x);
    if (!(x >= -1 && x <= to.width + 1)) {
      return;
    }
    const half = textWidth(hint.label) / 2;
    const at = clamp(x, half, Math.max(half, to.width - half));
    // Labels that would touch go a row higher; the picture keeps room for as many rows as there are labels.
    const row = hint.label ? this.#row(at - half, at + half) : 0;
    const line = this.#add(this.above, svgElement('path', { d: `M${x} ${-4 - row * ROW}V${to.height}` }));
    dressLine(line, hint);
    this.#text(hint.label, at, -8 - row * ROW, 'middle', hint.color);
  }

  #row(left: number, right: number): number {
    const row = this.#rows.findIndex((end) => end + 8 < left);
    const chosen = row < 0 ? Math.min(this.#rows.length, MOST_ROWS - 1) : row;
    this.#rows[chosen] = right;
    return chosen;
  }

  #horizontal(hint: Annotation & { kind: 'horizontal' }, to: Projection): void {
    const y = to.y(hint.y);
    if (y >= -1 && y <= to.height + 1) {
      dressLine(this.#add(this.above, svgElement('path', { d: `M0 ${y}H${to.width}` })), hint);
      this.#text(hint.label, to.width - 4, y > 20 ? y - 5 : y + 15, 'end', hint.color);
    }
  }

  #region(hint: Annotation & { kind: 'region' }, to: Projection): void {
    const edge = (value: number | null, otherwise: number): number => {
      const at = to.x(value);
      return Number.isNaN(at) ? otherwise : clamp(at, 0, to.width);
    };
    // An open end lies where the axis puts it: on a reversed one the smallest values are on the right.
    const turned = to.x(1) > to.x(2);
    const ends = [edge(hint.from, turned ? to.width : 0), edge(hint.to, turned ? 0 : to.width)].sort((a, b) => a - b);
    const width = ends[1] - ends[0];
    const area = this.#add(this.below, svgElement('rect', { x: ends[0], y: 0, width, height: to.height, 'clip-path': this.clip }));
    Object.assign(area.style, { fill: color(hint.color), fillOpacity: '0.09', stroke: 'none' });
    if (textWidth(hint.label) + 8 < width) {
      this.#text(hint.label, (ends[0] + ends[1]) / 2, 16, 'middle', hint.color);
    }
  }

  #spot(hint: Annotation & { kind: 'spot' }, to: Projection): void {
    const [x, y] = [to.x(hint.x), to.y(hint.y)];
    if (x >= -1 && x <= to.width + 1 && y >= -1 && y <= to.height + 1) {
      const spot = this.#add(this.above, svgElement('path', { d: markerPath(x, y, hint.marker, 6) }));
      dressPoints(spot, hint);
      const right = x + 10 + textWidth(hint.label) < to.width;
      this.#text(hint.label, right ? x + 10 : x - 10, y > 16 ? y - 7 : y + 16, right ? 'start' : 'end', hint.color);
    }
  }

  #text(label: string, x: number, y: number, anchor: string, ink: string): void {
    if (label) {
      const text = this.#add(this.#labels, svgElement('text', { x, y, 'text-anchor': anchor }));
      text.textContent = label;
      text.style.setProperty('--ink', color(ink));
    }
  }

  #add<E extends SVGElement>(layer: SVGGElement, element: E): E {
    element.classList.add('chart-hint');
    layer.append(element);
    return element;
  }
}

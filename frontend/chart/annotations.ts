import { color, dressLine } from './dress';
import type { Annotation, Values } from './model';
import type { Projection } from './paths';
import { Room } from './room';
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

  /** @param lines the drawn ones, which labels keep clear of */
  show(annotations: readonly Annotation[], lines: readonly Values[], to: Projection): void {
    for (const layer of [this.below, this.above]) {
      [...layer.children].filter((child) => child.classList.contains('chart-hint')).forEach((child) => child.remove());
    }
    this.#rows = [];
    this.#labels.replaceChildren();
    const uprights = annotations.flatMap((hint) => (hint.kind === 'vertical' ? [to.x(hint.x)] : []));
    const room = new Room(lines, uprights, to);
    for (const hint of annotations) {
      if (hint.kind === 'vertical') {
        this.#vertical(hint, to);
      } else {
        this.#region(hint, room, to);
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
    this.#text(hint.label, at, -8 - row * ROW, hint.color);
  }

  #row(left: number, right: number): number {
    const row = this.#rows.findIndex((end) => end + 8 < left);
    const chosen = row < 0 ? Math.min(this.#rows.length, MOST_ROWS - 1) : row;
    this.#rows[chosen] = right;
    return chosen;
  }

  #region(hint: Annotation & { kind: 'region' }, room: Room, to: Projection): void {
    const edge = (value: number | null, otherwise: number): number => {
      const at = to.x(value);
      return Number.isNaN(at) ? otherwise : clamp(at, 0, to.width);
    };
    const left = edge(hint.from, 0);
    const width = edge(hint.to, to.width) - left;
    const area = this.#add(this.below, svgElement('rect', { x: left, y: 0, width, height: to.height, 'clip-path': this.clip }));
    Object.assign(area.style, { fill: color(hint.color), fillOpacity: '0.09', stroke: 'none' });
    if (textWidth(hint.label) + 8 < width) {
      const { x, y } = room.place(left, left + width, textWidth(hint.label));
      this.#text(hint.label, x, y, hint.color);
    }
  }

  #text(label: string, x: number, y: number, ink: string): void {
    if (label) {
      const text = this.#add(this.#labels, svgElement('text', { x, y, 'text-anchor': 'middle' }));
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

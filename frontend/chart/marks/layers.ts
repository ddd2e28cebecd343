import type { Plot } from '../axes/plot';
import { svgElement } from '../svg';

let instances = 0;

/** What stands between the axes, in the plot's own coordinates: regions below, then marks, crosses and labels above. */
export class Layers {
  /** Cuts off what leaves the plot. */
  readonly clip: string;
  readonly below = svgElement('g', { class: 'chart-below' });
  readonly above = svgElement('g', { class: 'chart-above' });
  #marks = svgElement('g', { class: 'chart-series' });
  #ticks = svgElement('g', { class: 'chart-labels' });
  #names = svgElement('g', { class: 'chart-labels' });

  constructor(plane: SVGGElement, plot: Plot) {
    const id = `chart-${++instances}-clip`;
    this.clip = `url(#${id})`;
    const clip = svgElement('clipPath', { id });
    clip.append(svgElement('rect', { x: -1, y: -1, width: plot.width + 2, height: plot.height + 2 }));
    this.below.append(clip);
    const zero = { x: plot.x(0), y: plot.y(0) };
    if ((!plot.up.ticks || plot.up.marksZero) && zero.y > 1 && zero.y < plot.height - 1) {
      this.below.append(svgElement('path', { class: 'chart-zero', d: `M0 ${zero.y}H${plot.width}` }));
    }
    if (plot.across.marksZero && zero.x > 1 && zero.x < plot.width - 1) {
      this.below.append(svgElement('path', { class: 'chart-zero', d: `M${zero.x} 0V${plot.height}` }));
    }
    plane.append(this.#ticks, this.below, this.#marks, this.above, this.#names);
  }

  /** The elements of a mark, by its id. */
  addMark(id: string, elements: readonly SVGElement[], attributes: Record<string, string> = {}): void {
    const group = svgElement('g', attributes);
    group.dataset.series = id;
    group.append(...elements);
    this.#marks.append(group);
  }

  /** What of a mark lies above all others. */
  addAbove(id: string, element: SVGElement): void {
    element.dataset.series = id;
    this.above.append(element);
  }

  clearMarks(): void {
    this.#marks.replaceChildren();
    this.above.querySelectorAll('[data-series]').forEach((part) => part.remove());
  }

  /** What is drawn beside the axes in place of their own ticks. */
  showTicks(ticks: readonly SVGElement[]): void {
    this.#ticks.replaceChildren(...ticks);
  }

  /** What is written below the horizontal axis. */
  showNames(texts: readonly SVGTextElement[]): void {
    this.#names.replaceChildren(...texts);
  }
}

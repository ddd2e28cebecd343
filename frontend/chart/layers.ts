import { Annotations } from './annotations';
import { color, dress, type Shape } from './dress';
import type { Annotation, Look, Numbers, Values } from './model';
import { crossPath, type Projection } from './paths';
import { svgElement } from './svg';

const BELOW_AXIS = 19;

let instances = 0;

/**
 * What stands between the axes, in the coordinates of ApexCharts' grid: regions below, then the series, crosses and hints
 * above.
 */
export class Layers {
  readonly #id = `chart-${++instances}`;
  readonly clip = `url(#${this.#id}-clip)`;
  #below = svgElement('g');
  #series = svgElement('g');
  #above = svgElement('g');
  #labels = svgElement('g');
  #annotations?: Annotations;

  attach(graphical: SVGGElement, { width, height, y }: Projection): void {
    this.#below = svgElement('g', { class: 'chart-below' });
    this.#above = svgElement('g', { class: 'chart-above' });
    const clip = svgElement('clipPath', { id: `${this.#id}-clip` });
    clip.append(svgElement('rect', { x: -1, y: -1, width: width + 2, height: height + 2 }));
    this.#below.append(clip);
    if (y(0) > 1 && y(0) < height - 1) {
      this.#below.append(svgElement('path', { class: 'chart-zero', d: `M0 ${y(0)}H${width}` }));
    }
    this.#series = svgElement('g', { class: 'chart-series' });
    this.#labels = svgElement('g', { class: 'chart-labels' });
    graphical.append(this.#below, this.#series, this.#above, this.#labels);
    this.#annotations = new Annotations(this.#below, this.#above, this.clip);
  }

  /** The elements of these series, in place of any others. */
  dress(looks: readonly Look[], slots: number, width: number): Map<string, Shape> {
    this.#series.replaceChildren();
    this.#above.querySelectorAll('[data-series]').forEach((part) => part.remove());
    return dress(this.#series, looks, slots, width, this.clip);
  }

  /** Names below the horizontal axis, each under its slot. */
  label(names: readonly string[], { width, height }: Projection): void {
    const texts = names.map((name, slot) => {
      const text = svgElement('text', { x: ((slot + 0.5) * width) / names.length, y: height + BELOW_AXIS, 'text-anchor': 'middle' });
      text.textContent = name;
      return text;
    });
    this.#labels.replaceChildren(...texts);
  }

  /** Where a bar is exactly zero. */
  crosses(look: Look, { bars }: Shape, values: Numbers, to: Projection): void {
    const zero = to.y(0);
    const crosses = bars.map(({ left, width }, i) =>
      values[i] === 0 ? crossPath(left + width / 2, zero, Math.min(9, Math.max(5, width * 0.5)) / 2) : '',
    );
    const path = this.#crossed(look.id);
    path.setAttribute('d', crosses.join(''));
    Object.assign(path.style, { stroke: color(look.color), strokeWidth: '2', strokeLinecap: 'round', fill: 'none' });
  }

  annotate(annotations: readonly Annotation[], lines: readonly Values[], to: Projection): void {
    this.#annotations?.show(annotations, lines, to);
  }

  #crossed(series: string): SVGPathElement {
    const found = this.#above.querySelector<SVGPathElement>(`[data-series="${CSS.escape(series)}"]`);
    const path = found ?? svgElement('path');
    path.dataset.series = series;
    this.#above.append(path);
    return path;
  }
}

import { Annotations } from './annotations';
import { color, type Shape } from './dress';
import type { Annotation, Look, Mark } from './model';
import { markerPath, type Projection } from './paths';
import { svgElement } from './svg';

let instances = 0;

/** What ApexCharts has no series for, in the coordinates of its grid: bands and regions below, marks and hints above. */
export class Layers {
  readonly #id = `chart-${++instances}`;
  readonly clip = `url(#${this.#id}-clip)`;
  #below = svgElement('g');
  #above = svgElement('g');
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
    graphical.querySelector('.apexcharts-plot-series')?.before(this.#below);
    graphical.append(this.#above);
    this.#annotations = new Annotations(this.#below, this.#above, this.clip);
  }

  /** A place for a series that ApexCharts draws nothing for. */
  group(): SVGGElement {
    const group = svgElement('g');
    group.append(svgElement('path'));
    this.#above.append(group);
    return group;
  }

  band(look: Look, d: string): void {
    const path = this.#part(this.#below, look.id, 'path');
    path.setAttribute('d', d);
    path.setAttribute('clip-path', this.clip);
    Object.assign(path.style, { fill: color(look.color), fillOpacity: '0.2', stroke: 'none' });
  }

  /** Hatches bars, and crosses them at zero. */
  marks(look: Look, { paths, bars }: Shape, marks: readonly Mark[], to: Projection): void {
    const hatch = marks.includes('hatch') ? `url(#${this.#hatch(look)})` : '';
    paths.forEach((path, i) => (path.style.fill = marks[i] === 'hatch' ? hatch : color(look.color)));
    const zero = Math.min(Math.max(to.y(0) || 0, 0), to.height);
    const crosses = bars.map(({ left, width }, i) =>
      marks[i] === 'cross' ? markerPath(left + width / 2, zero, 'cross', Math.min(9, Math.max(5, width * 0.5)) / 2) : '',
    );
    const path = this.#part(this.#above, look.id, 'path');
    path.setAttribute('d', crosses.join(''));
    Object.assign(path.style, { stroke: color(look.color), strokeWidth: '2', strokeLinecap: 'round', fill: 'none' });
  }

  annotate(annotations: readonly Annotation[], to: Projection): void {
    this.#annotations?.show(annotations, to);
  }

  #part(layer: SVGGElement, series: string, name: 'path'): SVGPathElement {
    const found = [...layer.children].find((child) => child.localName === name && (child as SVGElement).dataset.series === series);
    if (found) {
      return found as SVGPathElement;
    }
    const part = svgElement(name);
    part.dataset.series = series;
    layer.append(part);
    return part;
  }

  #hatch(look: Look): string {
    const id = `${this.#id}-hatch-${look.id.replaceAll(/[^\w-]/g, '_')}`;
    if (!this.#below.querySelector(`#${CSS.escape(id)}`)) {
      const pattern = svgElement('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
      const stripe = svgElement('rect', { width: 3, height: 6 });
      stripe.style.fill = color(look.color);
      pattern.append(stripe);
      this.#below.append(pattern);
    }
    return id;
  }
}

import type { Place, Plot } from '../axes/plot';
import { svgElement } from '../svg';
import type { Annotation } from './annotation';
import { LabelPlacement } from './label-placement';
import { LabelRows } from './label-rows';
import type { Layers } from './layers';
import { paint } from './paint';

const OWN = 'chart-annotation';

/** The annotations of one picture: few, and drawn anew at each step, which is cheaper than telling what changed. */
export class AnnotationLayer {
  #labels = svgElement('g');

  constructor(private readonly layers: Layers) {}

  /**
   * @param courses the drawn lines, which labels keep clear of
   * @param width of the picture
   */
  show(annotations: readonly Annotation[], courses: readonly (readonly Place[])[], plot: Plot, width: number): void {
    const { below, above, clip } = this.layers;
    for (const layer of [below, above]) {
      layer.querySelectorAll(`:scope > .${OWN}`).forEach((element) => element.remove());
    }
    this.#labels.replaceChildren();
    const uprights = annotations.flatMap((annotation) => annotation.uprights(plot));
    const canvas = {
      plot,
      width,
      rows: new LabelRows(),
      uprights,
      placement: new LabelPlacement(courses, uprights, plot.height),
      below: (element: SVGElement) => {
        element.setAttribute('clip-path', clip);
        append(below, element);
      },
      above: (element: SVGElement) => append(above, element),
      label: (text: string, x: number, y: number, color: string) => this.#label(text, x, y, color),
    };
    annotations.forEach((annotation) => annotation.draw(canvas));
    above.append(this.#labels);
  }

  #label(text: string, x: number, y: number, color: string): void {
    if (text) {
      const label = svgElement('text', { x, y, 'text-anchor': 'middle' });
      label.textContent = text;
      label.style.setProperty('--ink', paint(color));
      append(this.#labels, label);
    }
  }
}

function append(layer: SVGGElement, element: SVGElement): void {
  element.classList.add(OWN);
  layer.append(element);
}

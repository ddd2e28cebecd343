import type { AnnotationStyle } from '../protocol';
import { svgElement } from '../svg';
import { annotationWidth } from '../text-width';
import { Annotation, type AnnotationCanvas } from './annotation';
import { paint } from './paint';
import { clamp } from './pixels';

const LABEL_MARGINS = 8;

export interface RegionStyle extends AnnotationStyle {
  /** Open ends are null, and reach the edge of the plot. */
  from: number | null;
  to: number | null;
}

/** A shaded part of the plot from bottom to top, with its label in it where there is room. */
export class Region extends Annotation<RegionStyle> {
  draw({ plot, placement, below, label }: AnnotationCanvas): void {
    const { from, to, label: text, color } = this.style;
    const edge = (value: number | null, otherwise: number): number => {
      const at = plot.x(value);
      return Number.isNaN(at) ? otherwise : clamp(at, 0, plot.width);
    };
    const left = edge(from, 0);
    const width = edge(to, plot.width) - left;
    const area = svgElement('rect', { x: left, y: 0, width, height: plot.height });
    Object.assign(area.style, { fill: paint(color), fillOpacity: '0.09', stroke: 'none' });
    below(area);
    if (annotationWidth(text) + LABEL_MARGINS < width) {
      const { x, y } = placement.find(left, left + width, annotationWidth(text));
      label(text, x, y, color);
    }
  }
}

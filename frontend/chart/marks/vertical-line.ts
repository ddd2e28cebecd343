import type { Plot } from '../axes/plot';
import type { AnnotationStyle } from '../protocol';
import { svgElement } from '../svg';
import { textWidth } from '../text-width';
import { Annotation, type AnnotationCanvas } from './annotation';
import { ROW_HEIGHT } from './label-rows';
import { strokeLine } from './paint';
import { clamp } from './pixels';

const LINE_ENDS = 4;
const LABEL_STANDS = 8;

export interface VerticalLineStyle extends AnnotationStyle {
  x: number | null;
}

/** A line from bottom to top, with its label above the plot. */
export class VerticalLine extends Annotation<VerticalLineStyle> {
  override get isLabelledAbove(): boolean {
    return this.style.label !== '';
  }

  override uprights(plot: Plot): number[] {
    return [plot.x(this.style.x)];
  }

  draw({ plot, rows, above, label }: AnnotationCanvas): void {
    const { x: value, label: text, color } = this.style;
    const x = plot.x(value);
    if (!(x >= -1 && x <= plot.width + 1)) {
      return;
    }
    const half = textWidth(text) / 2;
    // One that is wider than the plot hangs over on the left, where the axis has room.
    const middle = clamp(x, Math.min(half, plot.width - half), plot.width - half);
    const up = text ? rows.take(middle - half, middle + half) * ROW_HEIGHT : 0;
    const line = svgElement('path', { d: `M${x} ${-LINE_ENDS - up}V${plot.height}` });
    strokeLine(line, color);
    above(line);
    label(text, middle, -LABEL_STANDS - up, color);
  }
}

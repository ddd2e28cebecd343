import type { Plot } from '../axes/plot';
import type { AnnotationStyle } from '../protocol';
import { svgElement } from '../svg';
import { annotationWidth } from '../text-width';
import { Annotation, type AnnotationCanvas } from './annotation';
import { ROW_HEIGHT } from './label-rows';
import { strokeLine } from './paint';
import { clamp } from './pixels';
import { wrapped } from './wrapped';

const LINE_ENDS = 4;
const LABEL_STANDS = 8;
/** Between a label and the line of a neighbour. */
const BESIDE_LINE = 4;
/** Two lines that are nearer are one. */
const SAME_LINE = 1;
/** What its outline and the edge of the picture need beside a label. */
const LABEL_MARGIN = 4;

export interface VerticalLineStyle extends AnnotationStyle {
  x: number | null;
}

/** A line from bottom to top, with its label above the plot. */
export class VerticalLine extends Annotation<VerticalLineStyle> {
  override linesAbove(width: number): string[] {
    return this.style.label ? wrapped(this.style.label, width - 2 * LABEL_MARGIN) : [];
  }

  override uprights(plot: Plot): number[] {
    return [plot.x(this.style.x)];
  }

  draw({ plot, width, rows, uprights, above, label }: AnnotationCanvas): void {
    const { x: value, color } = this.style;
    const x = plot.x(value);
    if (!(x >= -1 && x <= plot.width + 1)) {
      return;
    }
    const lines = this.linesAbove(width);
    const half = Math.max(0, ...lines.map(annotationWidth)) / 2;
    // One that is wider than the plot hangs over on the left, where the axis has room, as far as the picture goes.
    const beside = clamp(clearOf(uprights, x, half), Math.min(half, plot.width - half), plot.width - half);
    const middle = Math.max(beside, LABEL_MARGIN + half - plot.left);
    const up = lines.length > 0 ? rows.take(middle - half, middle + half, lines.length) * ROW_HEIGHT : 0;
    const line = svgElement('path', { d: `M${x} ${-LINE_ENDS - up}V${plot.height}` });
    strokeLine(line, color);
    above(line);
    lines.reverse().forEach((text, row) => label(text, middle, -LABEL_STANDS - up - row * ROW_HEIGHT, color));
  }
}

/** The middle of a label over its line at x: aside, where the line of a neighbour would run through it. */
function clearOf(uprights: readonly number[], x: number, half: number): number {
  const crossing = uprights.find((other) => Math.abs(other - x) > SAME_LINE && Math.abs(other - x) < half + BESIDE_LINE);
  if (crossing === undefined) {
    return x;
  }
  return crossing > x ? crossing - half - BESIDE_LINE : crossing + half + BESIDE_LINE;
}

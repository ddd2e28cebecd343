import type { Plot } from '../axes/plot';
import type { AnnotationStyle } from '../protocol';
import type { LabelPlacement } from './label-placement';
import type { LabelRows } from './label-rows';

/** What an annotation draws on, and what its label keeps clear of. */
export interface AnnotationCanvas {
  readonly plot: Plot;
  /** Of the picture, in which every label stays. */
  readonly width: number;
  /** Above the plot, for labels there. */
  readonly rows: LabelRows;
  /** Where any of them stands from bottom to top, in pixels of the plot. */
  readonly uprights: readonly number[];
  /** In the plot, for labels there. */
  readonly placement: LabelPlacement;
  below(element: SVGElement): void;
  above(element: SVGElement): void;
  /** Over everything else; with the middle of its baseline at this place. An empty one is none. */
  label(text: string, x: number, y: number, color: string): void;
}

/** Something said over the data; it takes no part in the range of an axis. Each kind is a class that draws itself. */
export abstract class Annotation<Style extends AnnotationStyle = AnnotationStyle> {
  constructor(protected readonly style: Style) {}

  /** The lines of its label above the plot, each of which needs a row there, in a picture of so many pixels. */
  linesAbove(_width: number): string[] {
    return [];
  }

  /** Where it stands from bottom to top, in pixels of the plot; nothing for one that does not. */
  uprights(_plot: Plot): number[] {
    return [];
  }

  abstract draw(canvas: AnnotationCanvas): void;
}

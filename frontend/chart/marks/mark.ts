import type { TemplateResult } from 'lit';
import type { Place, Plot } from '../axes/plot';
import type { Channels, MarkStyle, Numbers } from '../protocol';
import type { Layers } from './layers';

/** Writes values into elements that are drawn. */
export type Move = (values: Channels) => void;

/** One of a mark's values that is pointed at, and how many pixels lie between. */
export interface Nearest {
  index: number;
  distance: number;
}

/**
 * Something drawn between the axes; each kind is a class of its own. It holds its style and no values, so it is the same
 * mark while values move. What a kind does not say for itself goes for values that stand at their x and y.
 */
export abstract class Mark<Style extends MarkStyle = MarkStyle> {
  constructor(protected readonly style: Style) {}

  get id(): string {
    return this.style.id;
  }

  /** A person can move, add and remove its points. */
  get isEditable(): boolean {
    return false;
  }

  /** A person can choose one of its values. */
  get isChoosable(): boolean {
    return !!this.style.choosable;
  }

  /** Its values stand one beside the next, however high: arrows go from one to its neighbour. */
  get standsInARow(): boolean {
    return false;
  }

  /** What is told of each value beside its x and y. */
  get valueName(): string | undefined {
    return this.style.valueName;
  }

  /** Makes the elements, still without values, within the plot. */
  abstract draw(layers: Layers, plot: Plot): Move;

  /** What the legend shows beside the name, in a box of 26 × 14: told apart without colour. */
  abstract swatch(): TemplateResult;

  /** What an axis that follows the data has to show. */
  along(axis: 'x' | 'y', values: Channels): Numbers[] {
    return [values[axis]];
  }

  /** The same numbers as a table has them: a row each, with an x. */
  rows(values: Channels): Channels {
    return { x: values.y.map((_, index) => this.xOf(values, index)), y: values.y };
  }

  protected xOf(values: Channels, index: number): number | null {
    return values.x[index] ?? null;
  }

  /** A line that labels keep clear of, from left to right; most marks have none. */
  course(_values: Channels, _plot: Plot): Place[] {
    return [];
  }

  /** Where a value stands in the plot; undefined for one that is not drawn. */
  place(values: Channels, index: number, plot: Plot): Place | undefined {
    const place = { x: plot.x(this.xOf(values, index)), y: plot.y(values.y[index] ?? null) };
    return Number.isNaN(place.x + place.y) ? undefined : place;
  }

  /** What lies nearest to a place of the plot, within reach. */
  nearest(values: Channels, at: Place, reach: number, plot: Plot): Nearest | undefined {
    let best: Nearest | undefined;
    values.y.forEach((_, index) => {
      const place = this.place(values, index, plot);
      const distance = place ? this.distance(place, at, plot) : Infinity;
      if (distance < (best?.distance ?? reach)) {
        best = { index, distance };
      }
    });
    return best;
  }

  /** What lies beyond the axes is not hit. */
  protected distance(place: Place, at: Place, plot: Plot): number {
    return plot.contains(place, 1) ? Math.hypot(place.x - at.x, place.y - at.y) : Infinity;
  }
}

import { annotationOf, markOf } from './marks/kinds';
import type { Annotation } from './marks/annotation';
import type { Mark } from './marks/mark';
import type { Channels, Frame, Numbers, Patch, ToldValues, Words } from './protocol';
import { numbersOf } from './told';

/** A point that follows the pointer, whatever the server last said of it. */
export interface HeldPoint {
  mark: Mark;
  index: number;
  x: number;
  y: number;
}

/** What is shown before the server has said it; numbers that have not changed are the same objects as before. */
export interface Ahead {
  words: Partial<Words>;
  values: Record<string, Channels>;
}

const NO_VALUES: Channels = { x: [], y: [] };
const NO_WORDS: Words = {
  title: '',
  subtitle: '',
  usage: '',
  description: '',
  xName: '',
  xTitle: '',
  xLow: '',
  xHigh: '',
  yName: '',
  yTitle: '',
  names: {},
};

/** All that a chart shows, as the sum of the patches that the server has sent. */
export class ChartState {
  frame?: Frame;
  marks: readonly Mark[] = [];
  annotations: readonly Annotation[] = [];
  revision = 0;
  held?: HeldPoint;
  /** Stands in place of what the server last said, whatever that is. */
  ahead?: Ahead;
  /** How many milliseconds lie between two tidings of a point that is being dragged. */
  tellEvery = 33;
  /** What decides which elements are drawn: while it stays the same, values are moved in place. */
  structure = '';
  #words = NO_WORDS;
  #values = new Map<string, Channels>();

  get words(): Words {
    return this.ahead ? { ...this.#words, ...this.ahead.words } : this.#words;
  }

  apply(patch: Patch): void {
    this.revision = patch.revision;
    if (patch.frame) {
      this.#reframe(patch.frame);
    }
    if (patch.words) {
      this.#words = { ...this.#words, ...patch.words, names: { ...this.#words.names, ...patch.words.names } };
    }
    this.annotations = patch.annotations?.map(annotationOf) ?? this.annotations;
    for (const [id, changed] of Object.entries(patch.values ?? {})) {
      const told = Object.entries(changed).map(([channel, numbers]) => [channel, numbersOf(numbers)]);
      this.#values.set(id, { ...(this.#values.get(id) ?? NO_VALUES), ...Object.fromEntries(told) });
    }
  }

  /** The same chart with other values. */
  with(values: ToldValues): ChartState {
    const { frame, revision } = this;
    const words = this.#words;
    const chart = new ChartState();
    chart.apply({ frame, words, revision, values });
    return chart;
  }

  #reframe(frame: Frame): void {
    for (const known of this.frame?.marks ?? []) {
      // Values of marks that are gone are dropped, and of those that are of another kind now and told anew.
      if (!frame.marks.some(({ id, kind }) => id === known.id && kind === known.kind)) {
        this.#values.delete(known.id);
      }
    }
    this.frame = frame;
    this.marks = frame.marks.map(markOf);
    this.structure = JSON.stringify([frame.x.categories, frame.marks]);
  }

  name({ id }: Mark): string {
    return this.words.names[id] ?? '';
  }

  /** The values as they are to be drawn: with the held point where the pointer is. */
  values({ id }: Mark): Channels {
    const values = this.ahead?.values[id] ?? this.#values.get(id) ?? NO_VALUES;
    const held = this.held;
    if (held?.mark.id !== id || held.index >= values.x.length) {
      return values;
    }
    return { ...values, x: values.x.with(held.index, held.x), y: values.y.with(held.index, held.y) };
  }

  /** Where the server has the held point; undefined when it is gone. */
  told(held: HeldPoint): [number | null, number | null] | undefined {
    const values = this.#values.get(held.mark.id);
    return values && held.index < values.x.length ? [values.x[held.index], values.y[held.index]] : undefined;
  }

  /** All numbers that an axis which follows the data has to show. */
  along(axis: 'x' | 'y'): Numbers[] {
    return this.marks.flatMap((mark) => mark.along(axis, this.values(mark)));
  }

  /** What decides where the axes are drawn; the names of categories, which stand below them, do not. */
  get axes(): string {
    const { x, y, equal } = this.frame ?? {};
    return JSON.stringify([{ ...x, categories: [] }, y, equal]);
  }
}

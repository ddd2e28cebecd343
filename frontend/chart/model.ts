/** What the server says a chart shows; the Java side is PatchJson and FrameJson. */

export type Numbers = readonly (number | null)[];
export type MarkerShape = 'circle' | 'diamond';
export type Dash = 'solid' | 'dashed' | 'dotted' | 'dash-dot';

export interface AxisFrame {
  title: string;
  scale: 'linear' | 'log10' | 'whole' | 'categories';
  low: string;
  high: string;
  min?: number;
  max?: number;
  categories: string[];
}

export interface Look {
  id: string;
  name: string;
  color: string;
  kind: 'line' | 'points' | 'bars';
  width?: number;
  dash?: Dash;
  marker?: MarkerShape;
  size?: number;
  editable?: boolean;
}

export interface Frame {
  title: string;
  subtitle: string;
  hint: string;
  description: string;
  x: AxisFrame;
  y: AxisFrame;
  series: Look[];
}

export interface Values {
  x: Numbers;
  y: Numbers;
}

interface Labelled {
  label: string;
  color: string;
}

export type Annotation =
  | (Labelled & { kind: 'vertical'; x: number | null })
  | (Labelled & { kind: 'region'; from: number | null; to: number | null });

export interface Patch {
  revision: number;
  frame?: Frame;
  values?: Record<string, Partial<Values>>;
  annotations?: Annotation[];
}

/** A point that follows the pointer, whatever the server last said of it. */
export interface Held {
  series: string;
  index: number;
  x: number;
  y: number;
}

const NOTHING: Values = { x: [], y: [] };

export class Model {
  frame?: Frame;
  annotations: Annotation[] = [];
  revision = 0;
  held?: Held;
  #values = new Map<string, Values>();

  apply(patch: Patch): void {
    this.revision = patch.revision;
    if (patch.frame) {
      this.#forget(patch.frame);
    }
    this.frame = patch.frame ?? this.frame;
    this.annotations = patch.annotations ?? this.annotations;
    for (const [id, changed] of Object.entries(patch.values ?? {})) {
      this.#values.set(id, { ...(this.#values.get(id) ?? NOTHING), ...changed });
    }
  }

  /** Drops the values of series that are gone, or are of another kind now and told anew. */
  #forget(frame: Frame): void {
    for (const look of this.frame?.series ?? []) {
      if (!frame.series.some(({ id, kind }) => id === look.id && kind === look.kind)) {
        this.#values.delete(look.id);
      }
    }
  }

  /** The values as they are to be drawn: with the held point where the pointer is. */
  values(id: string): Values {
    const values = this.#values.get(id) ?? NOTHING;
    const held = this.held;
    if (held?.series !== id || held.index >= values.x.length) {
      return values;
    }
    return { ...values, x: values.x.with(held.index, held.x), y: values.y.with(held.index, held.y) };
  }

  /** Where the server has the held point; undefined when it is gone. */
  told(held: Held): [number | null, number | null] | undefined {
    const values = this.#values.get(held.series);
    return values && held.index < values.x.length ? [values.x[held.index], values.y[held.index]] : undefined;
  }

  /** What decides which elements are drawn: while it stays the same, values are moved in place. */
  get structure(): string {
    const { x, series } = this.frame ?? { series: [] };
    return this.frame ? JSON.stringify([x!.categories, series.map((look) => ({ ...look, name: '' }))]) : '';
  }

  /** What decides where the axes are drawn; the words around them and the names below them do not. */
  get axes(): string {
    const { x, y } = this.frame ?? {};
    return JSON.stringify([this.labels, ...[x, y].map((axis) => ({ ...axis, title: '', low: '', high: '', categories: [] }))]);
  }

  /** Hints with a label above the plot, which needs room for them. */
  get labels(): number {
    return this.annotations.filter(({ kind, label }) => kind === 'vertical' && label).length;
  }
}

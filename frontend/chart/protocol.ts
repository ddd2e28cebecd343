/**
 * What the server says of a chart; the Java side is PatchJson. Each kind of mark and of annotation adds what it needs
 * to its style, beside the class that draws it.
 */

/** JSON knows neither NaN nor infinity: both are null, a gap. */
export type Numbers = readonly (number | null)[];

export interface AxisFrame {
  scale: 'linear' | 'log10' | 'whole' | 'categories';
  min?: number;
  max?: number;
  categories: string[];
}

export interface MarkStyle {
  id: string;
  kind: string;
  color: string;
}

/** What holds still while values move. */
export interface Frame {
  x: AxisFrame;
  y: AxisFrame;
  marks: MarkStyle[];
}

/** What is read around the picture, and in its tips and its table; the names of marks are by their ids. */
export interface Words {
  title: string;
  subtitle: string;
  usage: string;
  description: string;
  xTitle: string;
  xLow: string;
  xHigh: string;
  yTitle: string;
  names: Record<string, string>;
}

/** The numbers of one mark. */
export interface Channels {
  x: Numbers;
  y: Numbers;
}

export interface AnnotationStyle {
  kind: string;
  label: string;
  color: string;
}

/** What differs from the last one; of words and channels only those that changed. */
export interface Patch {
  revision: number;
  frame?: Frame;
  words?: Partial<Words>;
  values?: Record<string, Partial<Channels>>;
  annotations?: AnnotationStyle[];
}

/**
 * What the server says of a chart; the Java side is PatchJson. Each kind of mark and of annotation adds what it needs
 * to its style, beside the class that draws it.
 */

/** JSON knows neither NaN nor infinity: both are null, a gap. */
export type Numbers = readonly (number | null)[];

/** Numbers on their way; Fineness on the server. */
export type Told = Numbers | { decimals: number; steps: Numbers };

export interface AxisFrame {
  scale: 'linear' | 'log10' | 'whole' | 'categories';
  min?: number;
  max?: number;
  categories: string[];
  /** What stands behind each number. */
  suffix?: string;
  /** To how many significant digits each number is told; without it, to all. */
  digits?: number;
  /** Where the numbers are days: the one that 0 stands for, as days since 1970. */
  firstDay?: number;
}

export interface MarkStyle {
  id: string;
  kind: string;
  color: string;
  /** A person can choose one of its values. */
  choosable?: boolean;
  /** What is told of each value beside its x and y. */
  valueName?: string;
}

/** What holds still while values move. */
export interface Frame {
  x: AxisFrame;
  y: AxisFrame;
  /** A unit is as long on both axes, which are linear and have a range. */
  equal?: boolean;
  marks: MarkStyle[];
}

/**
 * What is read around the picture, and in its tips and its table; the names of marks are by their ids. An axis has a
 * title beside it, and a name where that would be too long.
 */
export interface Words {
  title: string;
  subtitle: string;
  usage: string;
  description: string;
  xName: string;
  xTitle: string;
  xLow: string;
  xHigh: string;
  yName: string;
  yTitle: string;
  names: Record<string, string>;
}

/** The numbers of one mark. */
export interface Channels {
  x: Numbers;
  y: Numbers;
  /** Of a band alone. */
  spread?: Numbers;
  /** Of cells alone. */
  value?: Numbers;
}

/** The numbers of marks by their ids, some or all channels of each. */
export type ToldValues = Record<string, { x?: Told; y?: Told; spread?: Told; value?: Told }>;

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
  values?: ToldValues;
  annotations?: AnnotationStyle[];
}

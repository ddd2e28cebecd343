import type { AnnotationStyle, MarkStyle } from '../protocol';
import type { Annotation } from './annotation';
import { Band } from './band';
import { Bars } from './bars';
import { Line } from './line';
import type { Mark } from './mark';
import { Region } from './region';
import { Scatter } from './scatter';
import { VerticalLine } from './vertical-line';

/** Every kind of mark and of annotation there is at first, by the name that the server has for it. */
const MARKS: Record<string, new (style: never) => Mark> = { line: Line, band: Band, scatter: Scatter, bars: Bars };
const ANNOTATIONS: Record<string, new (style: never) => Annotation> = { 'vertical-line': VerticalLine, region: Region };

/** For kinds that come with the screen that has them. */
export const addKind = (kind: string, mark: new (style: never) => Mark): void => {
  MARKS[kind] = mark;
};

// That a style is its kind's own, only the server can know.
export const markOf = (style: MarkStyle): Mark => new MARKS[style.kind](style as never);

export const annotationOf = (style: AnnotationStyle): Annotation => new ANNOTATIONS[style.kind](style as never);

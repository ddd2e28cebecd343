import { linear } from '../../../frontend/chart/axes/linear';
import { categories } from '../../../frontend/chart/axes/categories';
import { logarithmic } from '../../../frontend/chart/axes/logarithmic';
import { Plot } from '../../../frontend/chart/axes/plot';
import { Layers } from '../../../frontend/chart/marks/layers';
import type { Frame, MarkStyle, Patch, Words } from '../../../frontend/chart/protocol';
import { ChartState } from '../../../frontend/chart/state';
import { svgElement } from '../../../frontend/chart/svg';

const BOX = { left: 20, top: 30, width: 200, height: 100 };
const UP = linear({ low: -10, high: 10 }, 4);

/** x from 0 to 10 over 200 pixels, y from −10 to 10 over 100. */
export const PLOT = new Plot(BOX, linear({ low: 0, high: 10 }, 5), UP);

/** x from 1 to 100 over 200 pixels. */
export const LOG_PLOT = new Plot(BOX, logarithmic({ low: 1, high: 100 }, 5), UP);

/** Four categories, 50 pixels each. */
export const NAMED_PLOT = new Plot(BOX, categories(['a', 'b', 'c', 'd']), UP);

export const LINE = { id: 'line', kind: 'line', color: '--red', width: 3, dash: 'dashed' } as const;
export const SCATTER = {
  id: 'dots',
  kind: 'scatter',
  color: '--blue',
  symbol: 'circle',
  size: 8,
  editable: true,
} as const;
export const BARS = { id: 'bars', kind: 'bars', color: '--green' } as const;

export const WORDS: Words = {
  title: 'Title',
  subtitle: '',
  usage: '',
  description: '',
  xName: 'across',
  xTitle: 'across',
  xLow: '',
  xHigh: '',
  yName: 'up',
  yTitle: 'up',
  names: { line: 'the line', dots: 'the dots', bars: 'the bars' },
};

export function frame(marks: MarkStyle[], names: string[] = []): Frame {
  return {
    x: { scale: names.length > 0 ? 'categories' : 'linear', categories: names },
    y: { scale: 'linear', categories: [] },
    marks,
  };
}

export function stateOf(patch: Omit<Patch, 'revision'>): ChartState {
  const state = new ChartState();
  state.apply({ revision: 1, words: WORDS, ...patch });
  return state;
}

/** Layers that nobody has drawn on, and the group that they lie in. */
export function emptyLayers(plot: Plot): { plane: SVGGElement; layers: Layers } {
  const plane = svgElement('g');
  return { plane, layers: new Layers(plane, plot) };
}

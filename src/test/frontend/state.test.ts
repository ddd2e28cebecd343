import { describe, expect, it } from 'vitest';
import { BARS, frame, LINE, SCATTER, stateOf, WORDS } from './examples';

const VALUES = { x: [0, 1], y: [2, 3] };
const chart = () =>
  stateOf({ frame: frame([LINE, SCATTER]), values: { line: VALUES, dots: { x: [5, 6], y: [7, 8] } } });

describe('a patch', () => {
  it('changes only the arrays that it tells', () => {
    const state = chart();
    state.apply({ revision: 2, values: { line: { y: [9, 9] } } });
    expect(state.revision).toBe(2);
    expect(state.values(state.marks[0])).toEqual({ x: [0, 1], y: [9, 9] });
    expect(state.values(state.marks[1])).toEqual({ x: [5, 6], y: [7, 8] });
  });

  it('may tell numbers as steps', () => {
    const state = chart();
    state.apply({ revision: 2, values: { line: { y: { decimals: 1, steps: [5, 10] } } } });
    expect(state.values(state.marks[0])).toEqual({ x: [0, 1], y: [0.5, 1.5] });
  });

  it('changes only the words that it tells, also of names', () => {
    const state = chart();
    state.apply({ revision: 2, words: { subtitle: 'new', names: { line: 'renamed' } } });
    expect(state.words).toEqual({ ...WORDS, subtitle: 'new', names: { ...WORDS.names, line: 'renamed' } });
    expect(state.name(state.marks[0])).toBe('renamed');
    expect(state.name(state.marks[1])).toBe('the dots');
  });

  it('leaves marks, shapes and axes as they are when it has words alone', () => {
    const state = chart();
    const { marks, structure, axes } = state;
    state.apply({ revision: 2, words: { title: 'other', xTitle: 'u', names: { line: 'renamed' } } });
    expect(state.marks).toBe(marks);
    expect([state.structure, state.axes]).toEqual([structure, axes]);
  });

  it('keeps the values of marks that stay, whatever their style', () => {
    const state = chart();
    state.apply({ revision: 2, frame: frame([{ ...LINE, color: '--other' }]) });
    expect(state.values(state.marks[0])).toEqual(VALUES);
  });

  it('drops the values of a mark that is gone, or of another kind', () => {
    const state = chart();
    state.apply({ revision: 2, frame: frame([{ ...SCATTER, id: 'line' }]) });
    expect(state.values(state.marks[0])).toEqual({ x: [], y: [] });
    state.apply({ revision: 3, frame: frame([SCATTER]) });
    expect(state.values(state.marks[0])).toEqual({ x: [], y: [] });
  });

  it('leaves the annotations until it tells others', () => {
    const state = stateOf({ frame: frame([LINE]), annotations: [{ kind: 'region', label: '', color: '--red' }] });
    const { annotations } = state;
    state.apply({ revision: 2, values: { line: VALUES } });
    expect(state.annotations).toBe(annotations);
    state.apply({ revision: 3, annotations: [] });
    expect(state.annotations).toEqual([]);
  });
});

describe('what has to be drawn anew', () => {
  const state = chart();
  const { structure, axes } = state;

  it('are the shapes when the style of a mark is another', () => {
    const other = stateOf({ frame: frame([LINE, { ...SCATTER, color: '--other' }]) });
    expect(other.structure).not.toBe(structure);
    expect(other.axes).toBe(axes);
  });

  it('are the axes when a range is another', () => {
    const ranged = frame([LINE, SCATTER]);
    const other = stateOf({ frame: { ...ranged, x: { ...ranged.x, min: 0, max: 1 } } });
    expect(other.structure).toBe(structure);
    expect(other.axes).not.toBe(axes);
  });

  it('are the shapes and not the axes when the categories are others', () => {
    const two = stateOf({ frame: frame([BARS], ['a', 'b']) });
    const three = stateOf({ frame: frame([BARS], ['a', 'b', 'c']) });
    expect(two.structure).not.toBe(three.structure);
    expect(two.axes).toBe(three.axes);
  });
});

describe('a held point', () => {
  it('is drawn where it is held, and told where the server has it', () => {
    const state = chart();
    const held = { mark: state.marks[1], index: 1, x: 50, y: 60 };
    state.held = held;
    expect(state.values(state.marks[1])).toEqual({ x: [5, 50], y: [7, 60] });
    expect(state.values(state.marks[0])).toEqual(VALUES);
    expect(state.told(held)).toEqual([6, 8]);
  });

  it('is nothing when the server has it no longer', () => {
    const state = chart();
    state.held = { mark: state.marks[1], index: 2, x: 50, y: 60 };
    expect(state.told(state.held)).toBeUndefined();
    expect(state.values(state.marks[1])).toEqual({ x: [5, 6], y: [7, 8] });
  });
});

it('a chart with other values is the same chart, and leaves this one as it is', () => {
  const state = chart();
  const exact = state.with({ line: { x: [0.25, 1], y: [2, 3] } });
  expect(exact.values(exact.marks[0]).x).toEqual([0.25, 1]);
  expect([exact.name(exact.marks[1]), exact.structure]).toEqual(['the dots', state.structure]);
  expect(state.values(state.marks[0])).toEqual(VALUES);
});

it('axes that follow the data show those of every mark, and where bars stand', () => {
  expect(chart().along('x')).toEqual([
    [0, 1],
    [5, 6],
  ]);
  expect(stateOf({ frame: frame([BARS], ['a']), values: { bars: { y: [3] } } }).along('y')).toEqual([[3], [0]]);
});

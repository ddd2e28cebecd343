import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../frontend/chart/axes/plot';
import { LabelPlacement } from '../../../../frontend/chart/marks/label-placement';
import { LabelRows } from '../../../../frontend/chart/marks/label-rows';

const HEIGHT = 100;
const TOP = { x: 100, y: 16 };

/** Where a label of 40 pixels goes between 0 and 200. */
function placed(courses: Place[][], uprights: number[] = []): Place {
  return new LabelPlacement(courses, uprights, HEIGHT).find(0, 200, 40);
}

const level = (y: number): Place[] => [
  { x: 0, y },
  { x: 200, y },
];

describe('a label in the plot', () => {
  it('stands in the middle at the top where nothing is in its way', () => {
    expect(placed([])).toEqual(TOP);
    expect(placed([level(50)])).toEqual(TOP);
  });

  it('goes to the bottom where a line runs at the top', () => {
    expect(placed([level(10)])).toEqual({ x: 100, y: 93 });
  });

  it('goes between lines at the top and the bottom', () => {
    const { x, y } = placed([level(10), level(90)]);
    expect(x).toBe(100);
    expect(y - 14).toBeGreaterThan(10);
    expect(y + 7).toBeLessThan(90);
  });

  it('goes aside where an upright stands in the middle', () => {
    expect(placed([], [100]).x).toBe(100 - 0.5 * 76);
    expect(placed([], [100, 62]).x).toBe(100 + 0.5 * 76);
  });

  it('goes aside where a line falls through the middle', () => {
    const fall = [
      { x: 0, y: 100 },
      { x: 75, y: 100 },
      { x: 125, y: 0 },
      { x: 200, y: 0 },
    ];
    expect(placed([fall])).toEqual({ x: 24, y: 16 });
  });

  it('keeps clear of a line whose points lie on both sides of it', () => {
    const steep = [
      { x: 0, y: 0 },
      { x: 200, y: 20 },
    ];
    expect(placed([steep]).y).toBe(93);
  });

  it('lies over the lines at the top where there is no room anywhere', () => {
    const scribble = Array.from({ length: 41 }, (_, i) => ({ x: 5 * i, y: (i % 2) * HEIGHT }));
    expect(placed([scribble])).toEqual(TOP);
  });
});

describe('labels above the plot', () => {
  it('share a row while they do not touch', () => {
    const rows = new LabelRows();
    expect([rows.take(0, 40, 1), rows.take(49, 90, 1)]).toEqual([0, 0]);
  });

  it('go a row higher where they would touch, and come down again', () => {
    const rows = new LabelRows();
    expect([[0, 40], [48, 90], [49, 80], [60, 80]].map(([left, right]) => rows.take(left, right, 1))).toEqual([0, 1, 0, 2]);
  });

  it('take rows one upon another for their lines', () => {
    const rows = new LabelRows();
    expect([rows.take(0, 40, 1), rows.take(30, 80, 2), rows.take(0, 20, 1), rows.take(60, 90, 1)]).toEqual([0, 1, 3, 0]);
  });

  it('need a row each line at most, and four in all', () => {
    expect([0, 1, 3, 9].map((lines) => LabelRows.most(lines))).toEqual([0, 1, 3, 4]);
    const rows = new LabelRows();
    expect(Array.from({ length: 6 }, () => rows.take(0, 40, 1))).toEqual([0, 1, 2, 3, 3, 3]);
  });
});

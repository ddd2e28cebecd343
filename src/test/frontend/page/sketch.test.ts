import { describe, expect, it } from 'vitest';
import { drawnTo } from '../../../../frontend/sketch';

const FLAT = [50, 50, 50, 50, 50];

describe('a line drawn by hand', () => {
  it('has the point next to the pointer at its height', () => {
    expect(drawnTo(FLAT, { point: 1.2, height: 80.4 }, { point: 1.2, height: 80.4 })).toEqual([50, 80, 50, 50, 50]);
  });

  it('passes through all points that a fast hand leaves out, in both directions', () => {
    const there = drawnTo(FLAT, { point: 0, height: 0 }, { point: 4, height: 100 });
    expect(there).toEqual([0, 25, 50, 75, 100]);
    expect(drawnTo(FLAT, { point: 4, height: 100 }, { point: 0, height: 0 })).toEqual(there);
  });

  it('stays in its picture', () => {
    expect(drawnTo(FLAT, { point: -3, height: 300 }, { point: -3, height: 300 })).toEqual([100, 50, 50, 50, 50]);
    expect(drawnTo(FLAT, { point: 9, height: -20 }, { point: 9, height: -20 })).toEqual([50, 50, 50, 50, 0]);
  });

  it('is not changed where the pointer has not been', () => {
    expect(drawnTo([1, 2, 3, 4, 5], { point: 3, height: 9 }, { point: 4, height: 9 })).toEqual([1, 2, 3, 9, 9]);
  });
});

import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../frontend/chart/told';

describe('numbers on their way', () => {
  it('are as they are', () => {
    expect(numbersOf([1700000030, 0.1, null])).toEqual([1700000030, 0.1, null]);
  });

  it('are steps from one to the next, over gaps', () => {
    expect(numbersOf({ decimals: 1, steps: [123456710, 5, null, -16] })).toEqual([12345671, 12345671.5, null, 12345669.9]);
  });

  it('are as short as they were told, whatever their size', () => {
    expect(numbersOf({ decimals: 30, steps: [3, 1] })).toEqual([3e-30, 4e-30]);
    expect(numbersOf({ decimals: -25, steps: [7, -14] })).toEqual([7e25, -7e25]);
  });
});

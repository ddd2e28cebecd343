import { describe, expect, it } from 'vitest';
import type { AxisScale } from '../../../../frontend/chart/axes/axis-scale';
import { scaleOf } from '../../../../frontend/chart/axes/scale-of';
import type { AxisFrame, Numbers } from '../../../../frontend/chart/protocol';

const axis = (scale: AxisFrame['scale'], min?: number, max?: number, categories: string[] = []): AxisFrame => ({
  scale,
  min,
  max,
  categories,
});
const labels = (scale: AxisScale): string[] => Array.from({ length: scale.count + 1 }, (_, tick) => scale.label(tick));
const linear = (data: Numbers, ticks = 5): AxisScale => scaleOf(axis('linear'), [data], ticks);

describe('a linear axis', () => {
  it('has round ticks around the data', () => {
    expect(labels(linear([0.13, 0.97]))).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  });

  it('leaves little of the plot empty, though another step were nearer to the wished number', () => {
    expect(labels(linear([0, 6], 2))).toEqual(['0', '2', '4', '6']);
  });

  it('keeps its range whatever the data are', () => {
    expect(labels(scaleOf(axis('linear', 0, 4), [[-100, 100]], 5))).toEqual(['0', '1', '2', '3', '4']);
  });

  it('shows a single value in the middle', () => {
    expect(linear([5]).fraction(5)).toBeCloseTo(0.5);
    expect(linear([0]).fraction(0)).toBeCloseTo(0.5);
  });

  it('goes from 0 to 1 where there are no data', () => {
    expect(labels(linear([null]))[0]).toBe('0');
    expect(linear([]).value(1)).toBe(1);
  });

  it('takes the extent of all arrays, and no gap for a zero', () => {
    const scale = scaleOf(axis('linear'), [[3, null], [7]], 4);
    expect([scale.value(0), scale.value(1)]).toEqual([3, 7]);
  });

  it('has no more ticks than find room', () => {
    for (const ticks of [2, 3, 5, 10]) {
      expect(linear([-0.37, 12.9], ticks).count).toBeLessThanOrEqual(1.5 * ticks);
    }
  });

  it('writes large numbers as powers of ten', () => {
    expect(labels(linear([0, 2e9], 2)).at(-1)).toBe('2×10⁹');
  });

  it('leaves a gap without a place', () => {
    expect(linear([1, 2]).fraction(null)).toBeNaN();
  });
});

describe('a logarithmic axis', () => {
  it('has decades at equal distances', () => {
    const scale = scaleOf(axis('log10', 0.01, 100), [], 5);
    expect(labels(scale)).toEqual(['0.01', '0.1', '1', '10', '100']);
    expect(scale.fraction(1)).toBeCloseTo(0.5);
  });

  it('divides many decades evenly', () => {
    const scale = scaleOf(axis('log10', 1e-6, 100), [], 2);
    expect(labels(scale)).toEqual(['10⁻⁶', '0.01', '100']);
  });

  it('ends where its range ends, also where that cannot be divided', () => {
    const scale = scaleOf(axis('log10', 1e-6, 10), [], 2);
    expect(labels(scale).filter(Boolean)).toEqual(['10⁻⁶', '0.001', '1']);
    expect(scale.fraction(10)).toBe(1);
  });

  it('has its ends alone where there is room for no more', () => {
    expect(labels(scaleOf(axis('log10', 1e-6, 100), [], 1))).toEqual(['10⁻⁶', '100']);
  });

  it('has half decades where there is hardly one', () => {
    expect(labels(scaleOf(axis('log10', 1, 10), [], 5))).toEqual(['1', '3.16', '10']);
  });

  it('has no place for what is not positive', () => {
    const scale = scaleOf(axis('log10', 1, 10), [], 5);
    expect(scale.fraction(0)).toBeNaN();
    expect(scale.fraction(-1)).toBeNaN();
  });
});

describe('an axis of whole numbers', () => {
  it('has a tick for each, and labels where there is room', () => {
    const scale = scaleOf(axis('whole', 1, 30), [], 5);
    expect(scale.count).toBe(29);
    expect(labels(scale).filter(Boolean)).toEqual(['1', '5', '10', '15', '20', '25', '30']);
  });

  it('leaves the second label out where it would touch the first', () => {
    expect(labels(scaleOf(axis('whole', 9, 100), [], 5)).filter(Boolean)[1]).toBe('20');
  });

  it('begins and ends half-way where numbers have a width, and labels the numbers', () => {
    const scale = scaleOf(axis('whole', 0.5, 30.5), [], 5);
    expect(scale.ticks!.map(({ label }) => label)).toEqual(['1', '5', '10', '15', '20', '25', '30']);
    expect(scale.fraction(1)).toBeCloseTo(0.5 / 30);
    expect(scale.ticks![0].fraction).toBeCloseTo(0.5 / 30);
  });

  it('labels every one of a few', () => {
    expect(labels(scaleOf(axis('whole', 1, 4), [], 5))).toEqual(['1', '2', '3', '4']);
  });
});

describe('an axis of categories', () => {
  const scale = scaleOf(axis('categories', undefined, undefined, ['a', 'b']), [], 5);

  it('puts each in the middle of its part', () => {
    expect([scale.fraction(0), scale.fraction(1)]).toEqual([0.25, 0.75]);
    expect(scale.label(1)).toBe('b');
  });

  it('is another when its names are', () => {
    expect(scaleOf(axis('categories', undefined, undefined, ['a', 'c']), [], 5).key).not.toBe(scale.key);
  });
});

describe('every scale', () => {
  it.each([
    axis('linear', -3, 5),
    axis('log10', 0.001, 50),
    axis('whole', 1, 9),
    axis('categories', undefined, undefined, ['a', 'b', 'c']),
  ])('finds the value back from its place: $scale', (frame) => {
    const scale = scaleOf(frame, [], 5);
    expect(scale.value(scale.fraction(2))).toBeCloseTo(2);
  });

  it('has the same key for the same axis, and another for another', () => {
    expect(linear([0, 1]).key).toBe(linear([0, 0.999]).key);
    expect(linear([0, 1]).key).not.toBe(linear([0, 2]).key);
    expect(scaleOf(axis('whole', 0, 4), [], 5).key).not.toBe(scaleOf(axis('linear', 0, 4), [], 5).key);
  });
});

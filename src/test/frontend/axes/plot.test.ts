import { describe, expect, it } from 'vitest';
import { categoryLabels, categories, categoryTexts } from '../../../../frontend/chart/axes/categories';
import { linear } from '../../../../frontend/chart/axes/linear';
import { Plot } from '../../../../frontend/chart/axes/plot';
import { LOG_PLOT, NAMED_PLOT, PLOT } from '../examples';

describe('a plot', () => {
  it('has its origin at the lower left and its pixels counted from the upper left', () => {
    expect([PLOT.x(0), PLOT.y(-10)]).toEqual([0, 100]);
    expect([PLOT.x(10), PLOT.y(10)]).toEqual([200, 0]);
  });

  it('tells the values of a place of the picture', () => {
    expect(PLOT.valuesAt({ x: 20 + 100, y: 30 + 25 })).toEqual({ x: 5, y: 5 });
    expect(LOG_PLOT.valuesAt({ x: 20 + 100, y: 30 }).x).toBeCloseTo(10);
  });

  it('tells them as fine as a screen can, not as long as a fraction is', () => {
    expect(PLOT.valuesAt({ x: 20 + 67 / 3, y: 30 + 1 / 7 })).toEqual({ x: 1.117, y: 9.971 });
    expect(LOG_PLOT.valuesAt({ x: 20 + 67 / 3, y: 30 }).x).toBe(1.6724);
    const far = linear({ low: 1700000000, high: 1700000100 }, 5);
    expect(new Plot(PLOT, far, far).valuesAt({ x: 20 + 67 / 3, y: 30 + 100 / 3 })).toEqual({
      x: 1700000011.17,
      y: 1700000066.67,
    });
  });

  it('takes a place beyond its edge for the nearest on it', () => {
    expect(PLOT.valuesAt({ x: 0, y: 1000 })).toEqual({ x: 0, y: -10 });
  });

  it('goes from the picture to itself and back', () => {
    expect(PLOT.toPicture(PLOT.fromPicture({ x: 1, y: 2 }))).toEqual({ x: 1, y: 2 });
  });

  it('contains its edges, and nothing that has no place', () => {
    expect(PLOT.contains({ x: 200, y: 0 })).toBe(true);
    expect(PLOT.contains({ x: 201, y: 0 })).toBe(false);
    expect(PLOT.contains({ x: 201, y: 0 }, 1)).toBe(true);
    expect(PLOT.contains({ x: NaN, y: 0 })).toBe(false);
  });
});

describe('labels of categories', () => {
  it('are all told where they find room', () => {
    expect(categoryLabels(categories(['a', 'b', 'c']), 300)).toEqual(['a', 'b', 'c']);
  });

  it('are told every second or third where they do not', () => {
    const told = categoryLabels(categories(['1', '2', '3', '4', '5']), 40);
    expect(told).toEqual(['1', '', '3', '', '5']);
  });

  it('are cut where they are long', () => {
    expect(categoryLabels(categories(['a very long name']), 300)).toEqual(['a very long n…']);
  });

  it('stand below the middle of their parts', () => {
    expect(categoryTexts(NAMED_PLOT).map((text) => [text.textContent, text.getAttribute('x')])).toEqual([
      ['a', '25'],
      ['b', '75'],
      ['c', '125'],
      ['d', '175'],
    ]);
  });
});

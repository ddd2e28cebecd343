import { describe, expect, it } from 'vitest';
import { formatPlain, formatTick, formatValue } from '../../../frontend/chart/numbers';
// The server's tests read the same table.
import table from '../resources/number-formats.json';

describe('one number by itself', () => {
  it.each(table.agree)('is written as the server writes it: $text', ({ value, text }) => {
    expect(formatValue(Number(value))).toBe(text);
  });

  it.each(table.differ)('is written otherwise where the table says so: $browser', ({ value, browser }) => {
    expect(formatValue(Number(value))).toBe(browser);
  });

  it('is a dash where there is none', () => {
    expect([null, undefined, NaN, Infinity].map((value) => formatValue(value))).toEqual(['–', '–', '–', '–']);
  });

  it('has as many digits as are asked for', () => {
    expect(formatValue(Math.PI, 2)).toBe('3.1');
    expect(formatValue(1.23456e9, 2)).toBe('1.2×10⁹');
  });
});

describe('a number in full', () => {
  it('has six digits, and plain ones as long as they can be read', () => {
    expect([1 / 3, -1234567.8, 1e14].map(formatPlain)).toEqual(['0.333333', '−1234570', '100000000000000']);
    expect([1e15, 2.5e-7].map(formatPlain)).toEqual(['10¹⁵', '2.5×10⁻⁷']);
  });

  it('is a dash where there is none', () => {
    expect([null, 0].map(formatPlain)).toEqual(['–', '0']);
  });
});

describe('the ticks of an axis', () => {
  const ticks = (values: number[], step: number): string[] => {
    const largest = Math.max(...values.map(Math.abs));
    return values.map((value) => formatTick(value, step, largest));
  };

  it('have as many decimals as their step, all alike', () => {
    expect(ticks([0, 0.25, 0.5], 0.25)).toEqual(['0', '0.25', '0.50']);
    expect(ticks([-10, 0, 10], 10)).toEqual(['−10', '0', '10']);
  });

  it('know nothing of what adding steps leaves over', () => {
    expect(formatTick(0.1 + 0.2, 0.1, 1)).toBe('0.3');
    expect(formatTick(-1e-17, 0.1, 1)).toBe('0');
  });

  it('are powers of ten on an axis of very large or very small numbers', () => {
    expect(ticks([0, 5e8, 1e9], 5e8)).toEqual(['0', '5×10⁸', '10⁹']);
    expect(ticks([-2e-7, 1e-7], 1e-7)).toEqual(['−2×10⁻⁷', '10⁻⁷']);
  });

  it('have no endless decimals where the step is uneven', () => {
    expect(formatTick(1 / 3, 1 / 3, 1)).toBe('0.333');
  });
});

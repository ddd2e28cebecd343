import { describe, expect, it } from 'vitest';
import { formatFull, formatValue } from '../../../frontend/chart/numbers';
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
  it('has all its digits, and plain ones as long as they can be read', () => {
    expect([1 / 3, -1234567.8, 1700000030, 1e14].map(formatFull)).toEqual([
      '0.3333333333333333',
      '−1234567.8',
      '1700000030',
      '100000000000000',
    ]);
    expect([0, 1e15, 2.5e-7, 1.2345678901234567e-5].map(formatFull)).toEqual([
      '0',
      '10¹⁵',
      '2.5×10⁻⁷',
      '1.2345678901234567×10⁻⁵',
    ]);
  });

  it('is told from the next double', () => {
    let value = 0.1;
    for (let i = 0; i < 500; i++, value *= 1.37) {
      expect(formatFull(value)).not.toBe(formatFull(value * (1 + 2 * Number.EPSILON)));
    }
  });
});

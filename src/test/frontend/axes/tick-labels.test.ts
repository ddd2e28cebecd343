import { describe, expect, it } from 'vitest';
import { ticksOf, type AxisScale } from '../../../../frontend/chart/axes/axis-scale';
import { linear } from '../../../../frontend/chart/axes/linear';
import { tickLabels } from '../../../../frontend/chart/axes/tick-labels';
import { valueOf } from './labels';

const labels = (min: number, step: number, count: number): string[] =>
  tickLabels({ min, max: min + step * count, step }, count);

describe('the ticks of an axis', () => {
  it('have as many decimals as their step, all alike', () => {
    expect(labels(0, 0.25, 2)).toEqual(['0', '0.25', '0.50']);
    expect(labels(-10, 10, 2)).toEqual(['−10', '0', '10']);
    expect(labels(0.1, 0.1, 2)).toEqual(['0.1', '0.2', '0.3']);
  });

  it('are powers of ten where these are shorter', () => {
    expect(labels(0, 5e8, 2)).toEqual(['0', '5×10⁸', '10⁹']);
    expect(labels(-2e-7, 1e-7, 3)).toEqual(['−2×10⁻⁷', '−10⁻⁷', '0', '10⁻⁷']);
    expect(labels(0, 2e14, 5).at(-1)).toBe('10¹⁵');
    expect(labels(0, 5e-13, 2)).toEqual(['0', '5×10⁻¹³', '10⁻¹²']);
  });

  it('tell neighbours apart far from zero', () => {
    expect(labels(12345670, 10, 2)).toEqual(['12345670', '12345680', '12345690']);
    expect(labels(1700000000, 0.5, 2)).toEqual(['1700000000.0', '1700000000.5', '1700000001.0']);
    expect(labels(1.2345e-7, 1e-12, 2)).toEqual(['1.2345×10⁻⁷', '1.23451×10⁻⁷', '1.23452×10⁻⁷']);
  });
});

/** The same at every run. */
function* randoms(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

describe('any linear axis', () => {
  const random = randoms(7);
  const next = (): number => random.next().value as number;
  const spans = Array.from({ length: 3000 }, () => {
    const width = 10 ** (next() * 40 - 20);
    // From an origin within the axis to one so far that it has but some hundred doubles.
    const low = (next() < 0.5 ? -1 : 1) * width * 10 ** (next() * 15 - 2);
    return { low, high: low + width * (0.5 + next()) };
  }).filter(({ low, high }) => high - low > 1e-13 * Math.abs(low));

  const each = (check: (scale: AxisScale, span: { low: number; high: number }) => void): void =>
    spans.forEach((span) => check(linear(span, 2 + Math.floor(next() * 9)), span));

  it('has no two equal labels', () => {
    each((scale, span) => {
      const told = ticksOf(scale).map(({ label }) => label);
      expect(new Set(told).size, `${span.low} … ${span.high}: ${told.join(', ')}`).toBe(scale.count + 1);
    });
  });

  it('has labels that say where they stand, to a fiftieth of a step', () => {
    each((scale, span) => {
      for (const { fraction, label } of ticksOf(scale)) {
        const off = scale.fraction(valueOf(label)) - fraction;
        expect(Math.abs(off) * scale.count, `${span.low} … ${span.high}: ${label}`).toBeLessThan(0.02);
      }
    });
  });

  it('shows all of its span', () => {
    each((scale, { low, high }) => {
      // But for what doubles round so far from zero.
      const rounding = 1e-6 + (4 * Number.EPSILON * Math.abs(low)) / (high - low);
      expect(scale.fraction(low)).toBeGreaterThan(-rounding);
      expect(scale.fraction(high)).toBeLessThan(1 + rounding);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { ticksOf, type AxisScale } from '../../../../frontend/chart/axes/axis-scale';
import { dates } from '../../../../frontend/chart/axes/dates';
import { ticksAcross, ticksUp } from '../../../../frontend/chart/axes/own-ticks';
import { Plot } from '../../../../frontend/chart/axes/plot';
import { formatDate } from '../../../../frontend/chart/dates';

const FIRST = Date.UTC(2024, 0, 1) / 86_400_000;
const labels = (low: number, high: number, ticks = 5): string[] =>
  ticksOf(dates({ low, high }, ticks, FIRST)).map(({ label }) => label);

describe('a date', () => {
  it('has a time where there is one', () => {
    expect([0, 59, 0.5, 0.5 + 1 / 86_400].map((days) => formatDate(FIRST + days))).toEqual([
      '2024-01-01',
      '2024-02-29',
      '2024-01-01 12:00',
      '2024-01-01 12:00:01',
    ]);
  });

  it('is midnight though its share of the day was rounded', () => {
    expect(formatDate(FIRST + 0.9999999999)).toBe('2024-01-02');
  });

  it('is a number beyond the calendar', () => {
    expect(formatDate(1e12)).toBe('1000000000000');
  });
});

describe('an axis of dates', () => {
  it('has its ticks where the calendar turns', () => {
    expect(labels(0, 730, 3)).toEqual(['2024-01', '2024-07', '2025-01', '2025-07']);
    expect(labels(10, 170)).toEqual(['2024-02', '2024-03', '2024-04', '2024-05', '2024-06']);
    expect(labels(3, 33)).toEqual(['2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29']);
    expect(labels(0, 4)).toEqual(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05']);
    expect(labels(0, 0.9, 4)).toEqual([
      '2024-01-01',
      '06:00',
      '12:00',
      '18:00',
    ]);
    expect(labels(0.5, 0.5 + 50 / 86_400, 4)).toEqual([
      '12:00:00',
      '12:00:15',
      '12:00:30',
      '12:00:45',
    ]);
    expect(labels(0.75, 1.3, 3)).toEqual(['18:00', '2024-01-02', '06:00']);
    expect(labels(2.3, 2.6, 3)).toEqual(['2024-01-03 09:00', '12:00']);
    expect(labels(-3653, 7305)).toEqual(['2015', '2020', '2025', '2030', '2035', '2040']);
  });

  it('has numbers where seconds are too long or years too short', () => {
    expect(labels(0, 1e-6)[0]).toBe('0');
    expect(labels(0, 1e9)[0]).toBe('0');
  });

  it('says at each tick where it stands, though the day only once', () => {
    for (let width = 1e-4; width < 2.9e5; width *= 1.3) {
      for (const low of [-width / 3, 0.123, 400.77]) {
        for (const ticks of [2, 5, 9]) {
          const scale = dates({ low, high: low + width }, ticks, FIRST);
          const told = ticksOf(scale);
          expect(told.length).toBeGreaterThan(1);
          expect(told.length).toBeLessThanOrEqual(3 * ticks + 2);
          const step = told[1].fraction - told[0].fraction;
          let day = '2024-01-01';
          for (const { fraction, label } of told) {
            const parts = label.split(' ');
            const clock = parts.find((part) => part.includes(':'));
            day = parts.find((part) => !part.includes(':')) ?? day;
            const days = Date.parse(clock ? `${day}T${clock}Z` : day) / 86_400_000 - FIRST;
            expect(Math.abs(scale.fraction(days) - fraction) / step, label).toBeLessThan(0.02);
          }
        }
      }
    }
  });

  it('is another when it begins elsewhere', () => {
    const at = (low: number): AxisScale => dates({ low, high: 100 }, 5, FIRST);
    expect(at(0).key).toBe(at(0).key);
    expect(at(0).key).not.toBe(at(1).key);
  });

  it('is drawn beside the plot, its labels on their ticks', () => {
    const scale = dates({ low: 0, high: 4 }, 5, FIRST);
    const plot = new Plot({ left: 40, top: 0, width: 200, height: 100 }, scale, scale);
    const texts = (elements: SVGElement[]) => elements.filter(({ tagName }) => tagName === 'text');
    expect(texts(ticksAcross(plot)).map((text) => text.getAttribute('x'))).toEqual(['0', '50', '100', '150', '200']);
    expect(texts(ticksUp(plot)).map((text) => text.getAttribute('y'))).toEqual(['100', '75', '50', '25', '0']);
    expect(texts(ticksUp(plot))[4].textContent).toBe('2024-01-05');
  });
});

import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../../frontend/chart/axes/axis-scale';
import { equalScales } from '../../../../frontend/chart/axes/equal';
import { Plot } from '../../../../frontend/chart/axes/plot';
import type { AxisFrame } from '../../../../frontend/chart/protocol';

const frame = (min: number, max: number): AxisFrame => ({ scale: 'linear', min, max, categories: [] });
const plotOf = (width: number, height: number, x = frame(-3, 3), y = frame(-3, 3)): Plot =>
  new Plot({ left: 50, top: 20, width, height }, ...equalScales(x, y, { width, height }));

describe('equal axes', () => {
  it.each([
    [600, 400],
    [300, 500],
    [1700, 420],
    [400, 400],
  ])('have one length for a unit on a plot of %i by %i pixels', (width, height) => {
    const plot = plotOf(width, height);
    expect(plot.x(1) - plot.x(0)).toBeCloseTo(plot.y(0) - plot.y(1), 9);
  });

  it('show all that is asked, and as much more to both sides as there is room', () => {
    const plot = plotOf(600, 400);
    expect([plot.y(3), plot.y(-3)]).toEqual([expect.closeTo(0), expect.closeTo(400)]);
    expect([plot.x(0), plot.x(4.5)]).toEqual([expect.closeTo(300), expect.closeTo(600)]);
    const upright = plotOf(300, 500, frame(0, 2), frame(0, 2));
    expect([upright.x(0), upright.x(2), upright.y(1)]).toEqual([
      expect.closeTo(0),
      expect.closeTo(300),
      expect.closeTo(250),
    ]);
  });

  it('have round ticks with a line at zero', () => {
    const { across, up } = plotOf(600, 400);
    expect(ticksOf(across).map(({ label }) => label)).toEqual(['−4', '−3', '−2', '−1', '0', '1', '2', '3', '4']);
    expect(ticksOf(up).map(({ label }) => label)).toEqual(['−3', '−2', '−1', '0', '1', '2', '3']);
    expect([across.marksZero, up.marksZero]).toEqual([true, true]);
    expect(up.fraction(0)).toBeCloseTo(0.5);
  });

  it('are the same axes whatever the size, and others for another range', () => {
    expect(plotOf(600, 400).across.key).toBe(plotOf(300, 500).across.key);
    expect(plotOf(600, 400).across.key).not.toBe(plotOf(600, 400, frame(-2, 3)).across.key);
  });
});

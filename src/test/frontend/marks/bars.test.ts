import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { categories } from '../../../../frontend/chart/axes/categories';
import { linear } from '../../../../frontend/chart/axes/linear';
import { Plot } from '../../../../frontend/chart/axes/plot';
import { barPath, Bars, writeCut } from '../../../../frontend/chart/marks/bars';
import { svgElement } from '../../../../frontend/chart/svg';
import { BARS, emptyLayers, NAMED_PLOT } from '../examples';

const bars = new Bars(BARS);
const values = { x: [], y: [5, 0, -10, null] };

function drawn(): { heights: string[]; crosses: string; clip: string | null } {
  const { plane, layers } = emptyLayers(NAMED_PLOT);
  bars.draw(layers, NAMED_PLOT)(values);
  const group = plane.querySelector('.chart-series > [data-series="bars"]')!;
  return {
    heights: [...group.children].map((bar) => bar.getAttribute('d')!),
    crosses: plane.querySelector('.chart-above > [data-series="bars"]')!.getAttribute('d')!,
    clip: group.getAttribute('clip-path'),
  };
}

describe('bars', () => {
  it('stand on zero, one for each category', () => {
    expect(drawn().heights).toEqual(['M7.5 50v-25h35v25Z', '', 'M107.5 50v50h35v-50Z', '']);
    expect(drawn().clip).toMatch(/^url\(#/);
  });

  it('are a cross where they are exactly zero, and nothing at a gap', () => {
    expect(drawn().crosses).toBe('M70.5 45.5l9 9m0 -9l-9 9');
  });

  it('are seen as soon as they are not zero', () => {
    expect(barPath(25, 35, 1e-9, NAMED_PLOT)).toBe('M7.5 50v-1h35v1Z');
    expect(barPath(25, 35, -1e-9, NAMED_PLOT)).toBe('M7.5 50v1h35v-1Z');
  });

  it('stand on the edge where zero lies beyond the axis', () => {
    const above = new Plot(
      { left: 0, top: 0, width: 200, height: 100 },
      NAMED_PLOT.across,
      linear({ low: 10, high: 20 }, 4),
    );
    expect(barPath(25, 35, 15, above)).toBe('M7.5 100v-50h35v50Z');
  });

  it('have their value written along them where the axis ends before they do', () => {
    const { plane, layers } = emptyLayers(NAMED_PLOT);
    bars.draw(layers, NAMED_PLOT)({ x: [], y: [4321.5, 10, -1e6, -10] });
    const texts = [...plane.querySelectorAll('.chart-above text')];
    expect(texts.map((text) => text.textContent)).toEqual(['4322', '', '−10⁶', '']);
    expect(texts[0]!.getAttribute('text-anchor')).toBe('end');
    expect(texts[2]!.getAttribute('text-anchor')).toBe('start');
  });

  it('have an arrow where they are too short for their value', () => {
    const low = new Plot({ left: 0, top: 0, width: 200, height: 20 }, NAMED_PLOT.across, NAMED_PLOT.up);
    const { plane, layers } = emptyLayers(low);
    bars.draw(layers, low)({ x: [], y: [4321.5, 10, -1e6, -10] });
    expect([...plane.querySelectorAll('.chart-above text')].map((text) => text.textContent)).toEqual(['↑', '', '↓', '']);
  });

  it('are moved in place', () => {
    const { plane, layers } = emptyLayers(NAMED_PLOT);
    const move = bars.draw(layers, NAMED_PLOT);
    move(values);
    const [first] = plane.querySelectorAll('.chart-series path');
    move({ x: [], y: [0, 1, 1, 1] });
    expect(first.getAttribute('d')).toBe('');
    expect(first.isConnected || plane.contains(first)).toBe(true);
    expect(plane.querySelectorAll('.chart-series path')).toHaveLength(4);
  });

  it('are a block in the legend', () => {
    const box = document.createElement('div');
    render(bars.swatch(), box);
    expect(box.querySelector('rect')!.getAttribute('style')).toBe('fill: var(--green, var(--chart-color))');
  });

  it('are hit anywhere in their column', () => {
    expect(bars.nearest(values, { x: 30, y: 99 }, 16, NAMED_PLOT)).toEqual({ index: 0, distance: 0 });
    expect(bars.nearest(values, { x: 75, y: 0 }, 16, NAMED_PLOT)).toEqual({ index: 1, distance: 0 });
    expect(bars.nearest(values, { x: 199, y: 50 }, 16, NAMED_PLOT)).toBeUndefined();
  });

  it('stand in the middle of their category', () => {
    expect(bars.place(values, 2, NAMED_PLOT)).toEqual({ x: 125, y: 100 });
    expect(bars.place(values, 3, NAMED_PLOT)).toBeUndefined();
  });

  it('want zero on the vertical axis', () => {
    expect(bars.along('y', values)).toEqual([values.y, [0]]);
    expect(bars.along('x', values)).toEqual([[]]);
  });

  it('have the value on them where they are cut, and an arrow over them where they are too slim for it', () => {
    const written = (columns: number): (string | null)[] => {
      const plot = new Plot({ left: 0, top: 0, width: 200, height: 100 }, categories(Array(columns).fill('a')), NAMED_PLOT.up);
      const text = svgElement('text');
      writeCut(text, 25, 30, plot);
      return [text.textContent, text.getAttribute('class')];
    };
    expect(written(4)).toEqual(['30', 'chart-on-bar']);
    expect(written(40)).toEqual(['↑', '']);
  });

  it('have a row for each category in the table', () => {
    expect(bars.rows(values)).toEqual({ x: [0, 1, 2, 3], y: values.y });
  });
});

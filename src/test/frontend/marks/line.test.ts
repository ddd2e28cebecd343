import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { Line, linePath } from '../../../../frontend/chart/marks/line';
import { emptyLayers, LINE, LOG_PLOT, PLOT } from '../examples';

const line = new Line(LINE);

describe('a line', () => {
  it('goes through its points in their order', () => {
    expect(linePath({ x: [0, 5, 10], y: [-10, 0, 10] }, PLOT)).toBe('M0 100L100 50L200 0');
  });

  it('is broken at a gap', () => {
    expect(linePath({ x: [0, 5, 6, 7, 10], y: [0, 0, null, 0, 0] }, PLOT)).toBe('M0 50L100 50M140 50L200 50');
  });

  it('shows a point that stands alone between gaps', () => {
    expect(linePath({ x: [0, 5, 10], y: [null, 0, null] }, PLOT)).toBe('M100 50h0');
    expect(linePath({ x: [0, 5, 6, 10], y: [0, null, 0, 0] }, PLOT)).toBe('M0 50h0M120 50L200 50');
  });

  it('leaves out what a logarithmic axis has no place for', () => {
    expect(linePath({ x: [0, 1, 100], y: [0, 0, 0] }, LOG_PLOT)).toBe('M0 50L200 50');
  });

  it('goes no farther beyond the plot than can be told apart', () => {
    expect(linePath({ x: [0, 10], y: [0, 1e300] }, PLOT)).toBe('M0 50L200 -2000');
  });

  it('is drawn as one path, clipped and dressed, and moved in place', () => {
    const { plane, layers } = emptyLayers(PLOT);
    const move = line.draw(layers, PLOT);
    const path = plane.querySelector<SVGPathElement>('.chart-series > [data-series="line"] > path')!;
    expect(path.parentElement!.getAttribute('clip-path')).toBe(layers.clip);
    expect(path.style.stroke).toBe('var(--red, var(--chart-color))');
    expect(path.style.strokeWidth).toBe('3');
    expect(path.style.strokeDasharray).toBe('7 5');

    move({ x: [0, 10], y: [0, 0] });
    expect(path.getAttribute('d')).toBe('M0 50L200 50');
    move({ x: [0, 10], y: [10, 10] });
    expect(path.getAttribute('d')).toBe('M0 0L200 0');
    expect(plane.querySelectorAll('.chart-series path')).toHaveLength(1);
  });

  it('has its dash and its width in the legend', () => {
    const box = document.createElement('div');
    render(line.swatch(), box);
    const style = box.querySelector('path')!.getAttribute('style');
    expect(style).toBe('stroke: var(--red, var(--chart-color)); stroke-width: 3; stroke-dasharray: 7 5');
  });

  it('is hit near one of its points, within reach and the axes', () => {
    const values = { x: [0, 5, 10], y: [0, 5, 99] };
    expect(line.nearest(values, { x: 97, y: 29 }, 16, PLOT)).toEqual({ index: 1, distance: 5 });
    expect(line.nearest(values, { x: 97, y: 29 }, 5, PLOT)).toBeUndefined();
    expect(line.nearest(values, { x: 200, y: PLOT.y(99) }, 16, PLOT)).toBeUndefined();
  });

  it('has no place for a gap', () => {
    expect(line.place({ x: [0, 1], y: [null, 0] }, 0, PLOT)).toBeUndefined();
    expect(line.place({ x: [0, 1], y: [null, 0] }, 1, PLOT)).toEqual({ x: 20, y: 50 });
    expect(line.place({ x: [0], y: [0] }, 1, PLOT)).toBeUndefined();
  });

  it('is what labels keep clear of, without its gaps', () => {
    expect(line.course({ x: [0, 5, 10], y: [0, null, 10] }, PLOT)).toEqual([
      { x: 0, y: 50 },
      { x: 200, y: 0 },
    ]);
  });

  it('asks an axis for its values, and tells them to a table', () => {
    const values = { x: [0, 5], y: [1, null] };
    expect(line.along('y', values)).toEqual([[1, null]]);
    expect(line.rows(values)).toEqual(values);
  });
});

import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { Scatter } from '../../../../frontend/chart/marks/scatter';
import { emptyLayers, PLOT, SCATTER } from '../examples';

const circles = new Scatter(SCATTER);
const diamonds = new Scatter({ ...SCATTER, symbol: 'diamond', editable: false });

describe('a scatter', () => {
  it('has a circle of its size for each point', () => {
    expect(circles.path({ x: [5], y: [0] }, PLOT)).toBe('M96 50a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z');
    expect(circles.path({ x: [1, 2, 3], y: [0, 0, 0] }, PLOT).match(/M/g)).toHaveLength(3);
  });

  it('has diamonds that stand on a corner', () => {
    expect(diamonds.path({ x: [5], y: [0] }, PLOT)).toBe('M100 45l5 5l-5 5l-5 -5Z');
  });

  it('leaves out gaps and what lies beyond the axes, and keeps what lies on them', () => {
    expect(circles.path({ x: [5, 11, 5], y: [null, 0, 11] }, PLOT)).toBe('');
    expect(circles.path({ x: [0, 10], y: [-10, 10] }, PLOT).match(/M/g)).toHaveLength(2);
  });

  it('is drawn as one path that is not clipped', () => {
    const { plane, layers } = emptyLayers(PLOT);
    const move = circles.draw(layers, PLOT);
    move({ x: [5], y: [0] });
    const path = plane.querySelector<SVGPathElement>('[data-series="dots"] > path')!;
    expect(path.parentElement!.hasAttribute('clip-path')).toBe(false);
    expect(path.getAttribute('d')).toBe(circles.path({ x: [5], y: [0] }, PLOT));
    expect(path.style.fill).toBe('var(--blue, var(--chart-color))');
  });

  it('has its symbol in the legend', () => {
    const box = document.createElement('div');
    render(diamonds.swatch(), box);
    expect(box.querySelector('path')!.getAttribute('d')).toBe('M13 2l5 5l-5 5l-5 -5Z');
  });

  it('is hit at the nearest of its points', () => {
    const values = { x: [5, 6], y: [0, 0] };
    expect(circles.nearest(values, { x: 117, y: 54 }, 16, PLOT)).toEqual({ index: 1, distance: 5 });
    expect(circles.nearest({ x: [6, 5], y: [0, 0] }, { x: 117, y: 54 }, 30, PLOT)).toEqual({ index: 0, distance: 5 });
    expect(circles.nearest(values, { x: 150, y: 50 }, 16, PLOT)).toBeUndefined();
  });

  it('is edited only where the server says so', () => {
    expect(circles.isEditable).toBe(true);
    expect(diamonds.isEditable).toBe(false);
  });

  it('is nothing that labels keep clear of', () => {
    expect(circles.course({ x: [1, 2], y: [1, 2] }, PLOT)).toEqual([]);
  });
});

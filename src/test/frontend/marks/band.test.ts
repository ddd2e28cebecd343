import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { Plot } from '../../../../frontend/chart/axes/plot';
import { linear } from '../../../../frontend/chart/axes/linear';
import { logarithmic } from '../../../../frontend/chart/axes/logarithmic';
import { Band, bandPath } from '../../../../frontend/chart/marks/band';
import { emptyLayers, PLOT } from '../examples';

const band = new Band({ id: 'band', kind: 'band', color: '--red' });

describe('a band', () => {
  it('goes along above its line, and back below', () => {
    expect(bandPath({ x: [0, 10], y: [0, 0], spread: [2, 4] }, PLOT)).toBe('M0 40L200 30L200 70L0 60Z');
  });

  it('is broken at a gap of the line or of its spread', () => {
    expect(bandPath({ x: [0, 5, 10], y: [0, null, 0], spread: [2, 2, 2] }, PLOT)).toBe('M0 40L0 60ZM200 40L200 60Z');
    expect(bandPath({ x: [0, 5], y: [0, 0], spread: [2, null] }, PLOT)).toBe('M0 40L0 60Z');
    expect(bandPath({ x: [0], y: [0] }, PLOT)).toBe('');
  });

  it('reaches the bottom of a logarithmic axis where it goes down to nothing', () => {
    const box = { left: 0, top: 0, width: 200, height: 100 };
    const plot = new Plot(box, linear({ low: 0, high: 10 }, 5), logarithmic({ low: 1, high: 100 }, 4));
    expect(bandPath({ x: [0], y: [5], spread: [5] }, plot)).toBe('M0 50L0 100Z');
  });

  it('is drawn as one path, clipped, and moved in place', () => {
    const { plane, layers } = emptyLayers(PLOT);
    const move = band.draw(layers, PLOT);
    const path = plane.querySelector<SVGPathElement>('.chart-series > [data-series="band"] > path')!;
    expect(path.parentElement!.getAttribute('clip-path')).toBe(layers.clip);
    expect(path.style.fill).toBe('var(--red, var(--chart-color))');
    move({ x: [0, 10], y: [0, 0], spread: [2, 2] });
    expect(path.getAttribute('d')).toBe('M0 40L200 40L200 60L0 60Z');
  });

  it('is never in the way of a line that is pointed at', () => {
    expect(band.nearest()).toBeUndefined();
  });

  it('tells a table its spread, and an axis how far it reaches', () => {
    const values = { x: [0, 5], y: [1, null], spread: [0.5, 2] };
    expect(band.rows(values)).toEqual({ x: [0, 5], y: [0.5, 2] });
    expect(band.along('x', values)).toEqual([[0, 5]]);
    expect(band.along('y', values)).toEqual([
      [0.5, null],
      [1.5, null],
    ]);
  });

  it('is a shade in the legend', () => {
    const box = document.createElement('div');
    render(band.swatch(), box);
    expect(box.querySelector('rect')!.getAttribute('style')).toContain('fill: var(--red, var(--chart-color))');
  });
});

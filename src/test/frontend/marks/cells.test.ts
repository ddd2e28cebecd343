import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { Cells } from '../../../../frontend/chart/marks/cells';
import { dataTable } from '../../../../frontend/chart/export/data-table';
import { pointTexts } from '../../../../frontend/chart/interaction/tooltip';
import { emptyLayers, frame, LOG_PLOT, PLOT, SCATTER, stateOf } from '../examples';

const STYLE = {
  id: 'cells',
  kind: 'cells',
  color: '--red',
  choosable: true,
  valueName: 'error',
  columns: 3,
  low: 1,
  high: 100,
  byFactors: true,
};
const cells = new Cells(STYLE);
/** Three columns 40 pixels apart, two rows 25 pixels apart. */
const VALUES = { x: [2, 4, 6, 2, 4, 6], y: [0, 0, 0, 5, 5, 5], value: [1, 10, 100, 1000, null, 0.5] };

describe('cells', () => {
  it('are as wide and high as they lie apart', () => {
    expect(cells.paths(VALUES, PLOT)[0]).toBe('M20 37.5h40v25h-40ZM100 12.5h40v25h-40Z');
    expect(cells.paths({ ...VALUES, x: [1, 10, 100, 1, 10, 100] }, LOG_PLOT)[0]).toContain('M-50 37.5h100v25');
  });

  it('are the stronger the larger their values, by factors, and no more beyond the ends', () => {
    const shades = VALUES.value.map((value) => cells.shade(value));
    expect(shades).toEqual([0, 6, 11, 11, 11, 0]);
    expect(cells.shade(0)).toBe(0);
  });

  it('of two colours are the stronger the farther from the middle, by differences', () => {
    const sides = new Cells({ ...STYLE, low: 0, high: 1, byFactors: false, lowColor: '--blue' });
    expect([0, 0.5, 1, -3].map((value) => sides.shade(value))).toEqual([0, 6, 11, 0]);
    const place = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(sides.swatch(), place);
    const fills = [...place.querySelectorAll('rect')].map((rect) => rect.getAttribute('style')!);
    expect(fills[0]).toContain('--blue');
    expect(fills[3]).toContain('--red');
    expect(fills[0].replace('--blue', '--red')).toBe(fills[3]);
  });

  it('are drawn as a path for each shade, clipped, and moved in place', () => {
    const { plane, layers } = emptyLayers(PLOT);
    const move = cells.draw(layers, PLOT);
    const paths = [...plane.querySelectorAll<SVGPathElement>('[data-series="cells"] > path')];
    expect(paths[0].parentElement!.getAttribute('clip-path')).toBe(layers.clip);
    move(VALUES);
    expect(paths.map((path) => path.getAttribute('d')!.length > 0)).toEqual(
      paths.map((_, shade) => [0, 6, 11].includes(shade)),
    );
  });

  it('are hit anywhere within, and not beside', () => {
    expect(cells.nearest(VALUES, { x: 97, y: 60 }, 5, PLOT)).toEqual({ index: 1, distance: 0 });
    expect(cells.nearest(VALUES, { x: 59, y: 14 }, 5, PLOT)).toEqual({ index: 3, distance: 0 });
    expect(cells.nearest(VALUES, { x: 10, y: 50 }, 5, PLOT)).toBeUndefined();
    expect(cells.nearest(VALUES, { x: 40, y: 70 }, 5, PLOT)).toBeUndefined();
  });

  it('can be chosen and not be moved', () => {
    expect(cells.isChoosable).toBe(true);
    expect(cells.isEditable).toBe(false);
  });

  it('tell their values in tips and tables', () => {
    const state = stateOf({
      frame: frame([STYLE, SCATTER]),
      values: { cells: VALUES, dots: { x: [4], y: [5] } },
    });
    const [mark] = state.marks;
    expect(pointTexts(state, { mark, index: 1, x: 0, y: 0, value: { x: 4, y: 0 } })).toEqual(['error: 10', '4', '0']);
    const table = dataTable(state, 'mark');
    expect(table.head).toEqual(['mark', 'across', 'up', 'error']);
    expect(table.rows[1].slice(1)).toEqual([4, 0, 10]);
    expect(table.rows[6]).toEqual(['the dots', 4, 5, null]);
  });

  it('are in the legend from the faintest to the strongest', () => {
    const box = document.createElement('div');
    render(cells.swatch(), box);
    const fills = [...box.querySelectorAll('rect')].map((rect) => rect.getAttribute('style'));
    expect(fills[0]).toContain('6%');
    expect(fills[3]).toContain('100%');
  });
});

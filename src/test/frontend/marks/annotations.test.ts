import { beforeEach, describe, expect, it } from 'vitest';
import { AnnotationLayer } from '../../../../frontend/chart/marks/annotation-layer';
import { annotationOf } from '../../../../frontend/chart/marks/kinds';
import type { RegionStyle } from '../../../../frontend/chart/marks/region';
import type { VerticalLineStyle } from '../../../../frontend/chart/marks/vertical-line';
import { emptyLayers, PLOT } from '../examples';

/** Texts are taken to be 7 pixels a letter where no canvas measures them. The plot begins 20 pixels from the left. */
const WIDTH = 240;
const here: VerticalLineStyle = { kind: 'vertical-line', label: 'here', color: '--red', x: 5 };
const low: RegionStyle = { kind: 'region', label: 'low', color: '--blue', from: null, to: 4 };

let plane: SVGGElement;
let layer: AnnotationLayer;

beforeEach(() => {
  const empty = emptyLayers(PLOT);
  plane = empty.plane;
  layer = new AnnotationLayer(empty.layers);
});

const show = (...styles: (VerticalLineStyle | RegionStyle)[]): void => layer.show(styles.map(annotationOf), [], PLOT, WIDTH);
const all = (name: string): Element[] => [...plane.querySelectorAll(`${name}.chart-annotation`)];

describe('a vertical line', () => {
  it('stands from above the plot to its bottom, with its label on top', () => {
    show(here);
    expect(all('path').map((line) => line.getAttribute('d'))).toEqual(['M100 -4V100']);
    expect(all('text').map((text) => [text.textContent, text.getAttribute('x'), text.getAttribute('y')])).toEqual([
      ['here', '100', '-8'],
    ]);
  });

  it('keeps its label between the edges', () => {
    show({ ...here, x: 10 });
    expect(all('text')[0].getAttribute('x')).toBe(String(200 - 14));
  });

  it('hangs over where the axis is with a label that is wider than the plot', () => {
    show({ ...here, x: 0, label: 'x'.repeat(30) });
    expect(all('text')[0].getAttribute('x')).toBe(String(200 - 105));
  });

  it('hangs over no further than the picture goes', () => {
    show({ ...here, x: 0, label: 'x'.repeat(33) });
    expect(all('text')[0].getAttribute('x')).toBe(String(4 - 20 + 115.5));
  });

  it('has a label that is wider than the picture in lines, and stands up to the lowest', () => {
    show({ ...here, label: 'you are here, above the picture: validation 5.98' });
    expect(all('text').map((text) => [text.textContent, text.getAttribute('y')])).toEqual([
      ['validation 5.98', '-8'],
      ['you are here, above the picture:', '-26'],
    ]);
    expect(all('path').map((line) => line.getAttribute('d'))).toEqual(['M100 -4V100']);
  });

  it('is not there beyond the axes, nor without a place', () => {
    show({ ...here, x: 11 }, { ...here, x: null });
    expect(all('path')).toEqual([]);
    expect(all('text')).toEqual([]);
  });

  it('rises with its label above that of a neighbour', () => {
    show(here, { ...here, x: 6 });
    expect(all('path').map((line) => line.getAttribute('d'))).toEqual(['M100 -4V100', 'M120 -22V100']);
  });

  it('keeps its label beside the line of a neighbour that would run through it', () => {
    show(here, { ...here, x: 5.5 });
    const middles = all('text').map((text) => Number(text.getAttribute('x')));
    expect(middles).toEqual([expect.closeTo(110 - 14 - 4), 100 + 14 + 4]);
  });

  it('needs room above the plot only for a label', () => {
    expect(annotationOf(here).linesAbove(WIDTH)).toEqual(['here']);
    expect(annotationOf({ ...here, label: 'here and there' }).linesAbove(78)).toEqual(['here and', 'there']);
    expect(annotationOf({ ...here, label: '' }).linesAbove(WIDTH)).toEqual([]);
    expect(annotationOf(low).linesAbove(WIDTH)).toEqual([]);
  });
});

describe('a region', () => {
  const area = (): (string | null)[] => ['x', 'width', 'height'].map((name) => all('rect')[0].getAttribute(name));

  it('reaches the edge at an open end', () => {
    show(low);
    expect(area()).toEqual(['0', '80', '100']);
    show({ ...low, from: 4, to: null });
    expect(area()).toEqual(['80', '120', '100']);
  });

  it('ends at the edge where it would leave the plot', () => {
    show({ ...low, from: -5, to: 99 });
    expect(area()).toEqual(['0', '200', '100']);
  });

  it('lies below the marks, clipped', () => {
    show(low);
    expect(plane.querySelector('.chart-below > rect.chart-annotation')!.getAttribute('clip-path')).toMatch(/^url\(#/);
  });

  it('has its label in its middle, clear of the vertical lines', () => {
    show(low);
    expect(all('text')[0].getAttribute('x')).toBe('40');
    show(low, { ...here, label: '', x: 2 });
    expect(all('text')[0].getAttribute('x')).not.toBe('40');
  });

  it('says nothing where its label has no room', () => {
    show({ ...low, to: 1 });
    expect(all('text')).toEqual([]);
  });
});

describe('annotations', () => {
  it('replace those before, and leave what else is drawn', () => {
    show(here, low);
    show(low);
    expect(all('path')).toEqual([]);
    expect(all('rect')).toHaveLength(1);
    expect(plane.querySelectorAll('.chart-zero, clipPath')).toHaveLength(2);
  });

  it('have their labels over everything else', () => {
    show(here, low);
    expect(plane.querySelector('.chart-above')!.lastElementChild!.querySelectorAll('text')).toHaveLength(2);
  });
});

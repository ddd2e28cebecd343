import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AxesFrame } from '../../../frontend/chart/axes/apex-options';
import { LivePicture } from '../../../frontend/chart/live-picture';
import type { Patch } from '../../../frontend/chart/protocol';
import type { ChartState } from '../../../frontend/chart/state';
import { svgElement } from '../../../frontend/chart/svg';
import { BARS, frame, LINE, SCATTER, stateOf } from './examples';

const drawnFor: AxesFrame[] = [];

// The axes are ApexCharts', which needs a browser that lays out text.
vi.mock('../../../frontend/chart/axes/apex-axes', () => ({
  ApexAxes: class {
    constructor(private readonly target: HTMLElement) {}

    draw(axes: AxesFrame) {
      drawnFor.push(axes);
      const svg = svgElement('svg');
      const plane = svgElement('g');
      svg.append(plane);
      this.target.append(svg);
      return { svg, plane, box: { left: 20, top: 30, width: 200, height: 100 } };
    }

    clear() {
      this.target.replaceChildren();
    }
  },
}));

const LINES = { frame: frame([LINE]), values: { line: { x: [0, 10], y: [-1, 1] } } };

let host: HTMLElement;
let state: ChartState;
let live: LivePicture;

function show(first: Omit<Patch, 'revision'>): void {
  state = stateOf(first);
  host = document.createElement('div');
  host.innerHTML =
    '<div class="chart-picture"><div class="chart-drawing"></div><div class="chart-tip"></div><button class="chart-cursor"></button></div>';
  document.body.append(host);
  live = new LivePicture(
    host,
    state,
    () => '',
    () => (host.dataset.revision = String(state.revision)),
  );
  live.drawFor({ width: 300, height: 200 });
}

function tell(patch: Omit<Patch, 'revision'>): void {
  const told = { revision: state.revision + 1, ...patch };
  state.apply(told);
  live.follow(told);
}

const paths = (mark: string): Element[] => [
  ...live.picture.target.querySelectorAll(`.chart-series [data-series="${mark}"] > path`),
];

/** Whatever may be under way comes to its end. */
const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(2_000).then(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  drawnFor.length = 0;
});

afterEach(() => {
  live.clear();
  host.remove();
  vi.useRealTimers();
});

describe('a picture', () => {
  it('is drawn between axes that fit its values', () => {
    show(LINES);
    expect(drawnFor).toHaveLength(1);
    expect([drawnFor[0].across.value(0), drawnFor[0].across.value(1)]).toEqual([0, 10]);
    expect(paths('line').map((path) => path.getAttribute('d'))).toEqual(['M0 100L200 0']);
    expect(host.dataset.revision).toBe('1');
  });

  it('has a line at zero where zero lies between its edges', () => {
    show(LINES);
    expect(live.picture.target.querySelector('.chart-zero')!.getAttribute('d')).toBe('M0 50H200');
  });

  it('has none where days are told: none is zero', () => {
    const { x, y, marks } = LINES.frame;
    show({ ...LINES, frame: { x, y: { ...y, firstDay: 19_723 }, marks } });
    expect(live.picture.target.querySelector('.chart-zero')).toBeNull();
  });

  it('moves values at once within the axes that are drawn', async () => {
    show(LINES);
    const [path] = paths('line');
    tell({ values: { line: { y: [1, -1] } } });
    expect(path.getAttribute('d')).toBe('M0 0L200 100');
    expect(host.dataset.revision).toBe('2');
    await settle();
    expect(drawnFor).toHaveLength(1);
  });

  it('touches nothing that is drawn for words', async () => {
    show({ ...LINES, annotations: [{ kind: 'region', label: 'here', color: '--red' }] });
    const before = live.picture.target.innerHTML;
    const elements = [...live.picture.target.querySelectorAll('*')];
    const changes = vi.fn();
    new MutationObserver(changes).observe(live.picture.target, { subtree: true, childList: true, attributes: true });
    tell({ words: { title: 'other', subtitle: 'new', xTitle: 'u', names: { line: 'renamed' } } });
    expect(host.dataset.revision).toBe('2');
    await settle();
    expect(changes).not.toHaveBeenCalled();
    expect([...live.picture.target.querySelectorAll('*')]).toEqual(elements);
    expect(live.picture.target.innerHTML).toBe(before);
    expect(drawnFor).toHaveLength(1);
  });

  it('redraws its axes when values leave them, and only then', async () => {
    show(LINES);
    tell({ values: { line: { y: [-5, 1] } } });
    await settle();
    expect(drawnFor).toHaveLength(2);
    expect(drawnFor[1].up.value(0)).toBeLessThanOrEqual(-5);
  });

  it('waits until values rest before it narrows an axis', async () => {
    show(LINES);
    tell({ values: { line: { y: [-0.5, 0.5] } } });
    await vi.advanceTimersByTimeAsync(200);
    expect(drawnFor).toHaveLength(1);
    await settle();
    expect(drawnFor).toHaveLength(2);
    expect(drawnFor[1].up.value(1)).toBe(0.5);
  });

  it('does not wait where values would be lost in an axis', async () => {
    show(LINES);
    tell({ values: { line: { y: [-0.01, 0.01] } } });
    await vi.advanceTimersByTimeAsync(200);
    expect(drawnFor).toHaveLength(2);
  });

  it('makes marks anew within the same axes when there is one more', async () => {
    show(LINES);
    const more = { ...LINE, id: 'more' };
    tell({ frame: frame([LINE, more]), values: { more: { x: [0, 10], y: [1, 1] } } });
    expect([paths('line').length, paths('more').length]).toEqual([1, 1]);
    expect(paths('more')[0].getAttribute('d')).toBe('M0 0L200 0');
    await settle();
    expect(drawnFor).toHaveLength(1);
  });

  it('has the bars of new categories without new axes', async () => {
    show({ frame: frame([BARS], ['a', 'b']), values: { bars: { y: [1, -1] } } });
    expect(paths('bars')).toHaveLength(2);
    tell({ frame: frame([BARS], ['a', 'b', 'c']), values: { bars: { y: [1, -1, 0] } } });
    expect(paths('bars')).toHaveLength(3);
    expect([...live.picture.target.querySelectorAll('.chart-labels text')].map((text) => text.textContent)).toEqual([
      'a',
      'b',
      'c',
    ]);
    // The crosses and the values of cut bars, of the new marks alone.
    const above = [...live.picture.target.querySelectorAll('.chart-above [data-series="bars"]')];
    expect(above.map((mark) => mark.localName)).toEqual(['path', 'g']);
    expect(above[1].childElementCount).toBe(3);
    await settle();
    expect(drawnFor).toHaveLength(1);
  });

  it('has room for the labels above the plot', async () => {
    show(LINES);
    tell({ annotations: [{ kind: 'vertical-line', label: 'here', color: '--red' }] });
    await settle();
    expect(drawnFor).toHaveLength(2);
    expect(drawnFor[1].padding.top - drawnFor[0].padding.top).toBe(18);
    tell({ annotations: [{ kind: 'vertical-line', label: 'h'.repeat(30) + ' ' + 'e'.repeat(30), color: '--red' }] });
    await settle();
    expect(drawnFor[2].padding.top - drawnFor[0].padding.top).toBe(36);
    tell({ annotations: [{ kind: 'vertical-line', label: 'here', color: '--red' }] });
    await settle();
    expect(drawnFor[3].padding.top).toBe(drawnFor[1].padding.top);
  });

  it('tells where a value is drawn', () => {
    show(LINES);
    expect(live.locate('line', 1)).toEqual({ x: 220, y: 30 });
    expect(live.locate('line', 2)).toBeUndefined();
    expect(live.locate('none', 0)).toBeUndefined();
  });
});

describe('a picture that the page enlarges', () => {
  const enlarge = (scale: string): void => live.picture.target.style.setProperty('--chart-scale', scale);

  it('has its places elsewhere on the page, and the same in itself', () => {
    show(LINES);
    enlarge('1.5');
    expect(live.locate('line', 1)).toEqual({ x: 330, y: 45 });
    expect(live.picture.fromPage({ x: 330, y: 45 })).toEqual({ x: 220, y: 30 });
    expect(paths('line').map((path) => path.getAttribute('d'))).toEqual(['M0 100L200 0']);
  });

  it('shows what is pointed at, and beside it what that is', () => {
    show({ ...LINES, frame: frame([{ ...LINE }]) });
    enlarge('1.5');
    const box = host.querySelector<HTMLElement>('.chart-picture')!;
    const tip = host.querySelector<HTMLElement>('.chart-tip')!;
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: 330, clientY: 45, pointerType: 'mouse' }));
    expect(tip.textContent).toContain('10');
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: 220, clientY: 30, pointerType: 'mouse' }));
    expect(tip.hidden).toBe(true);
  });

  it('moves a point as far as the pointer, whatever its size', () => {
    const moved = vi.fn();
    show({ frame: frame([SCATTER]), values: { dots: { x: [0, 5, 10], y: [-1, 0, 1] } } });
    enlarge('2');
    host.addEventListener('point-moved', (event) => moved((event as CustomEvent).detail.x));
    const box = host.querySelector<HTMLElement>('.chart-picture')!;
    box.setPointerCapture = box.releasePointerCapture = () => {};
    const pointer = (type: string, clientX: number): boolean =>
      box.dispatchEvent(new PointerEvent(type, { clientX, clientY: 160, pointerType: 'mouse', button: 0 }));
    pointer('pointerdown', 240);
    pointer('pointermove', 280);
    pointer('pointerup', 280);
    expect(moved).toHaveBeenLastCalledWith(6);
  });
});

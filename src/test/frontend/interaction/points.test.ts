import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place, Plot } from '../../../../frontend/chart/axes/plot';
import { Edits } from '../../../../frontend/chart/interaction/edits';
import { hitOf, nearest } from '../../../../frontend/chart/interaction/hit-testing';
import { KeyboardCursor } from '../../../../frontend/chart/interaction/keyboard-cursor';
import { Pointer } from '../../../../frontend/chart/interaction/pointer';
import { pointTexts, showTooltip } from '../../../../frontend/chart/interaction/tooltip';
import type { Picture } from '../../../../frontend/chart/picture';
import type { ChartState } from '../../../../frontend/chart/state';
import { BARS, frame, LINE, NAMED_PLOT, PLOT, SCATTER, stateOf } from '../examples';

/** Of a picture, what those who point at it ask for. */
const pictureOn = (plot: Plot): Picture =>
  ({ plot, move: vi.fn(), toPage: (at: Place) => at, fromPage: (at: Place) => at }) as unknown as Picture;

const dots = (): ChartState =>
  stateOf({
    frame: frame([LINE, SCATTER]),
    values: { line: { x: [0, 10], y: [0, 0] }, dots: { x: [5, 2, 2], y: [0, 5, 1] } },
  });

describe('a place of the picture', () => {
  const state = dots();
  const picture = pictureOn(PLOT);

  it('hits the nearest value of any mark', () => {
    const hit = nearest(state, picture, { x: 20 + 99, y: 30 + 50 }, 16, state.marks)!;
    expect([hit.mark.id, hit.index, hit.x, hit.y]).toEqual(['dots', 0, 120, 80]);
    expect(nearest(state, picture, { x: 21, y: 80 }, 16, state.marks)!.mark.id).toBe('line');
    expect(nearest(state, picture, { x: 21, y: 80 }, 500, state.marks)!.mark.id).toBe('line');
  });

  it('hits nothing beyond its reach, nor of marks that are not asked for', () => {
    expect(nearest(state, picture, { x: 160, y: 80 }, 16, state.marks)).toBeUndefined();
    expect(nearest(state, picture, { x: 120, y: 80 }, 16, [state.marks[0]])).toBeUndefined();
  });

  it('hits nothing while nothing is drawn', () => {
    const blank = { plot: undefined } as Picture;
    expect(nearest(state, blank, { x: 120, y: 80 }, 16, state.marks)).toBeUndefined();
    expect(hitOf(state, blank, state.marks[0], 0)).toBeUndefined();
  });
});

describe('a point', () => {
  it('is called by its mark and its coordinates', () => {
    const state = dots();
    const hit = hitOf(state, pictureOn(PLOT), state.marks[1], 1)!;
    expect(pointTexts(state, hit)).toEqual(['the dots', '2', '5']);
  });

  it('is called in the notation of its axes, and with all its digits', () => {
    const told = frame([LINE, SCATTER]);
    const state = stateOf({
      frame: { x: { ...told.x, firstDay: 19723 }, y: { ...told.y, suffix: '%' }, marks: told.marks },
      values: { dots: { x: [5.5], y: [2.0000000000000004] } },
    });
    const hit = hitOf(state, pictureOn(PLOT), state.marks[1], 0)!;
    expect(pointTexts(state, hit)).toEqual(['the dots', '2024-01-06 12:00', '2.0000000000000004%']);
  });

  it('is called to as many digits as its axes ask for', () => {
    const told = frame([LINE, SCATTER]);
    const state = stateOf({
      frame: { x: { ...told.x, digits: 4 }, y: told.y, marks: told.marks },
      values: { dots: { x: [-1.9823456789], y: [2.25] } },
    });
    const hit = hitOf(state, pictureOn(PLOT), state.marks[1], 0)!;
    expect(pointTexts(state, hit)).toEqual(['the dots', '−1.982', '2.25']);
  });

  it('is called by its category where there are some', () => {
    const state = stateOf({ frame: frame([BARS], ['a', 'b', 'c', 'd']), values: { bars: { y: [1, 2, 3, -0.25] } } });
    const hit = hitOf(state, pictureOn(NAMED_PLOT), state.marks[0], 3)!;
    expect(pointTexts(state, hit)).toEqual(['the bars', 'd', '−0.25']);
  });

  it('has its texts beside it while it is pointed at', () => {
    const state = dots();
    const box = document.createElement('div');
    const tip = document.createElement('div');
    box.append(tip);
    showTooltip(tip, state, hitOf(state, pictureOn(PLOT), state.marks[1], 0));
    expect([tip.hidden, tip.textContent]).toEqual([false, 'the dots\nacross: 5\nup: 0']);
    showTooltip(tip, state, undefined);
    expect(tip.hidden).toBe(true);
  });
});

describe('edits', () => {
  let state: ChartState;
  let picture: Picture;
  let edits: Edits;
  const told = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    told.mockClear();
    state = dots();
    picture = pictureOn(PLOT);
    const host = document.createElement('div');
    for (const name of ['point-moved', 'point-added', 'point-removed']) {
      host.addEventListener(name, (event) => told(name, (event as CustomEvent).detail));
    }
    edits = new Edits(host, state, picture);
    return () => vi.useRealTimers();
  });

  const hit = () => hitOf(state, picture, state.marks[1], 0)!;

  it('tell the server of a moved point as one of a series', () => {
    edits.move(hit(), { x: 20 + 120, y: 30 + 25 });
    expect(told.mock.calls).toEqual([['point-moved', { series: 'dots', index: 0, x: 6, y: 5 }]]);
    expect(state.values(state.marks[1]).x).toEqual([6, 2, 2]);
    expect(picture.move).toHaveBeenCalledWith(state, [state.marks[1]]);
  });

  it('leave what is not moved as it is, to the last digit', () => {
    state.apply({ revision: 2, values: { dots: { x: [5.000000123456789, 2, 2], y: [0.30000000000000004, 5, 1] } } });
    const from = hit();
    edits.move(from, { x: from.x, y: from.y - 10 });
    edits.finish();
    expect(told.mock.lastCall![1]).toMatchObject({ x: 5.000000123456789, y: 2.3 });
    state.held = undefined;
    edits.move(from, { x: from.x + 10, y: from.y });
    edits.finish();
    expect(told.mock.lastCall![1]).toMatchObject({ x: 5.5, y: 0.30000000000000004 });
    edits.add({ x: from.x + 2, y: from.y }, from);
    expect(told.mock.lastCall![1]).toMatchObject({ x: 5.1, y: 0.30000000000000004 });
  });

  it('keep a point within the plot', () => {
    edits.move(hit(), { x: -500, y: 5000 });
    expect(told.mock.calls[0][1]).toMatchObject({ x: 0, y: -10 });
  });

  it('hold a point until the server has it there', () => {
    edits.move(hit(), { x: 20 + 120, y: 30 + 25 });
    edits.finish();
    edits.heard();
    expect(state.held).toBeDefined();
    state.apply({ revision: 2, values: { dots: { x: [6, 2, 2], y: [5, 5, 1] } } });
    edits.heard();
    expect(state.held).toBeUndefined();
  });

  it('hold it no longer than a server may take to refuse', () => {
    edits.move(hit(), { x: 20 + 120, y: 30 + 25 });
    edits.finish();
    vi.advanceTimersByTime(999);
    expect(state.held).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(state.held).toBeUndefined();
    expect(state.values(state.marks[1]).x).toEqual([5, 2, 2]);
  });

  it('ask for points to be added and removed', () => {
    edits.add({ x: 20 + 100, y: 30 });
    edits.remove(hit());
    expect(told.mock.calls).toEqual([
      ['point-added', { x: 5, y: 10 }],
      ['point-removed', { series: 'dots', index: 0 }],
    ]);
  });
});

describe('a finger', () => {
  let state: ChartState;
  let box: HTMLElement;
  let tip: HTMLElement;
  let pointer: Pointer;
  const told = vi.fn();

  beforeEach(() => {
    told.mockClear();
    state = dots();
    box = document.createElement('div');
    tip = document.createElement('div');
    tip.className = 'chart-tip';
    box.append(tip);
    Object.assign(box, { setPointerCapture: vi.fn(), releasePointerCapture: vi.fn() });
    const picture = pictureOn(PLOT);
    box.addEventListener('point-moved', (event) => told((event as CustomEvent).detail));
    pointer = new Pointer(box, state, picture, new Edits(box, state, picture));
  });

  function send(type: string, pointerId: number, x: number, y: number): void {
    const event = new MouseEvent(type, { clientX: x, clientY: y, cancelable: true });
    box.dispatchEvent(Object.assign(event, { pointerId, pointerType: 'touch' }));
  }

  it('drags its point, whatever a second one does meanwhile', () => {
    send('pointerdown', 1, 120, 80);
    send('pointermove', 1, 140, 80);
    send('pointerdown', 2, 60, 55);
    send('pointermove', 2, 200, 20);
    send('pointerup', 2, 200, 20);
    send('pointermove', 1, 160, 80);
    expect(state.held).toMatchObject({ index: 0, x: 7, y: 0 });
    send('pointerup', 1, 160, 80);
    expect(told.mock.lastCall).toEqual([{ series: 'dots', index: 0, x: 7, y: 0 }]);
    expect(box.releasePointerCapture).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('drags nothing of a picture that has gone meanwhile', () => {
    send('pointerdown', 1, 120, 80);
    pointer.cancel();
    send('pointermove', 1, 160, 80);
    send('pointerup', 1, 160, 80);
    expect(told).not.toHaveBeenCalled();
  });

  it('reads what is under it, also once that has become another value', () => {
    send('pointerdown', 1, 20, 80);
    expect(tip.textContent).toContain('across: 0\nup: 0');
    state.apply({ revision: 2, values: { line: { x: [0, 10], y: [1, 0] } } });
    pointer.follow();
    expect(tip.textContent).toContain('across: 0\nup: 1');
  });
});

describe('the keyboard’s cursor', () => {
  const button = (): HTMLButtonElement => document.createElement('button');

  function cursor(
    state: ChartState,
    at: HTMLButtonElement,
  ): { press(key: string, held?: KeyboardEventInit): boolean; told: unknown[] } {
    const picture = pictureOn(PLOT);
    const host = document.createElement('div');
    const told: unknown[] = [];
    for (const name of ['point-moved', 'point-added', 'point-removed']) {
      host.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
    }
    new KeyboardCursor(at, state, picture, new Edits(host, state, picture), () => '{0} of {1}: {2} at {3}, {4}').show();
    return {
      told,
      press: (key, held = {}) => at.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...held })),
    };
  }

  it('goes from left to right, and upwards where points share an x', () => {
    const at = button();
    const { press } = cursor(dots(), at);
    const labels = [1, 2, 3].map(() => {
      const label = at.getAttribute('aria-label');
      press('ArrowRight');
      return label;
    });
    expect(labels).toEqual(['1 of 3: the dots at 2, 1', '2 of 3: the dots at 2, 5', '3 of 3: the dots at 5, 0']);
    press('Home');
    expect(at.getAttribute('aria-label')).toBe('3 of 3: the dots at 5, 0');
  });

  it('stands on its point, in pixels of the picture', () => {
    const at = button();
    cursor(dots(), at);
    expect(at.style.transform).toBe('translate(60px, 75px)');
  });

  it('moves, adds and removes points', () => {
    const { press, told } = cursor(dots(), button());
    press('ArrowRight', { shiftKey: true });
    expect(told).toEqual([['point-moved', { series: 'dots', index: 2, x: 2.1, y: 1 }]]);
    press('Delete');
    press('Backspace');
    expect(told.slice(-2)).toEqual(Array(2).fill(['point-removed', { series: 'dots', index: 2 }]));
    press('Enter');
    expect(told.at(-1)).toEqual(['point-added', { x: expect.closeTo(2.2), y: 1 }]);
  });

  it('removes and adds once, however long a key is held, and leaves the browser its own keys', () => {
    const { press, told } = cursor(dots(), button());
    press('Delete');
    press('Delete', { repeat: true });
    press('Enter', { repeat: true });
    expect(told).toEqual([['point-removed', { series: 'dots', index: 2 }]]);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(press('ArrowLeft')).toBe(false);
  });

  it('does nothing where no point can be edited', () => {
    const at = button();
    const { press, told } = cursor(stateOf({ frame: frame([LINE]), values: { line: { x: [1], y: [1] } } }), at);
    press('Delete');
    expect([told, at.getAttribute('aria-label')]).toEqual([[], null]);
  });
});

describe('values that can be chosen', () => {
  const choosable = { ...SCATTER, editable: false, choosable: true };
  let host: HTMLElement;
  let chosen: unknown[];
  let state: ChartState;

  beforeEach(() => {
    host = document.createElement('div');
    chosen = [];
    for (const name of ['value-chosen', 'point-added', 'point-moved', 'point-removed']) {
      host.addEventListener(name, (event) => chosen.push([name, (event as CustomEvent).detail]));
    }
    state = stateOf({
      frame: frame([choosable]),
      values: { dots: { x: [2, 5, 5, 8], y: [0, 0, 5, 0] } },
    });
  });

  it('are chosen by a click, which moves nothing', () => {
    const box = document.createElement('div');
    box.innerHTML = '<div class="chart-tip"></div>';
    const picture = pictureOn(PLOT);
    new Pointer(box, state, picture, new Edits(host, state, picture));
    box.dispatchEvent(new MouseEvent('click', { clientX: 121, clientY: 80 }));
    box.dispatchEvent(new MouseEvent('click', { clientX: 20, clientY: 130 }));
    expect(chosen).toEqual([['value-chosen', { series: 'dots', index: 1 }]]);
  });

  it('are reached by arrow keys where these point, and chosen by Enter', () => {
    const button = document.createElement('button');
    const picture = pictureOn(PLOT);
    const cursor = new KeyboardCursor(button, state, picture, new Edits(host, state, picture), () => '{3}; {4}');
    cursor.show();
    const press = (key: string): string | null => {
      button.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      return button.getAttribute('aria-label');
    };
    expect(press('ArrowRight')).toBe('5; 0');
    expect(press('ArrowUp')).toBe('5; 5');
    expect(press('ArrowUp')).toBe('5; 5');
    expect(press('ArrowDown')).toBe('5; 0');
    expect(press('ArrowRight')).toBe('8; 0');
    press('Delete');
    press('Enter');
    expect(chosen).toEqual([['value-chosen', { series: 'dots', index: 3 }]]);
  });
});

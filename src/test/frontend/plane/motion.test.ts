import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ahead } from '../../../../frontend/chart/state';
import '../../../../frontend/plane-motion';
import type { Asked, Told } from '../../../../frontend/plane/plane';
import table from '../../resources/plane-cases.json';

interface Motion extends HTMLElement {
  tellEvery: number;
  words: Record<string, string>;
  told: Told;
}

interface Fake extends HTMLElement {
  ahead?: Ahead;
  showAhead(ahead: Ahead): void;
  showTold(): void;
}

const TOLD = table.cases[0]!.told as unknown as Told;

let motion: Motion;

function add(tag: string, id: string, content = ''): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  element.innerHTML = content;
  document.body.append(element);
  return element;
}

function addChart(id: string): Fake {
  const chart = add('div', id) as Fake;
  chart.showAhead = (ahead) => (chart.ahead = ahead);
  chart.showTold = () => delete chart.ahead;
  return chart;
}

let chart: Fake;
let slider: HTMLElement & { value: number; label: string };

beforeEach(() => {
  document.body.innerHTML = '';
  vi.useFakeTimers();
  chart = addChart('geometry-chart');
  addChart('geometry-beside-chart');
  add('p', 'findings', 'said by the server');
  slider = Object.assign(add('div', 'log-lambda'), { value: 0, min: -3, max: 1, step: 0.05, label: '' });
  motion = add('plane-motion', '') as Motion;
  motion.words = table.words;
  motion.told = TOLD;
});

afterEach(() => vi.useRealTimers());

async function slideTo(exponent: number): Promise<void> {
  slider.value = exponent;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(40);
}

async function answer(changed: Partial<Asked>, rest = TOLD.rest): Promise<void> {
  motion.told = { ...TOLD, rest, asked: { ...TOLD.asked, ...changed } };
  await vi.advanceTimersByTimeAsync(1);
}

const said = (): string => document.getElementById('findings')!.textContent ?? '';

it('shows what a slider asks before the server has heard of it', async () => {
  await slideTo(-1);
  expect(chart.ahead?.words.subtitle).toContain('λ = 0.1.');
  expect(said()).toContain('L1 at λ = 0.1:');
  expect(slider.label).toMatch(/^λ: 0\.0\d+ × λₘₐₓ$/);
  expect(document.getElementById('findings')!.getAttribute('aria-busy')).toBe('true');
});

it('is not moved back by an answer that comes late', async () => {
  await slideTo(-1);
  await slideTo(-2);
  document.getElementById('findings')!.firstChild!.nodeValue = 'L1 at λ = 0.1: long ago';
  await answer({ lambda: 0.1 });
  expect(chart.ahead?.words.subtitle).toContain('λ = 0.01.');
  expect(said()).toContain('L1 at λ = 0.01:');
});

it('tells a late answer from the last one however small λ is', async () => {
  await slideTo(-10);
  await slideTo(-11);
  await answer({ lambda: 1e-10 });
  expect(chart.ahead?.words.subtitle).toContain('λ = 10⁻¹¹.');
  await answer({ lambda: 1e-11 });
  expect(chart.ahead).toBeUndefined();
});

it('rests once the server has answered what was asked last', async () => {
  await slideTo(-1);
  await slideTo(-2);
  await answer({ lambda: 0.01 });
  expect(chart.ahead).toBeUndefined();
  expect(said()).toContain('L1 at λ = 0.01:');
});

it('gives way at once to what was not asked here', async () => {
  await slideTo(-1);
  await answer({ lambda: 0.7 });
  expect(chart.ahead).toBeUndefined();
  await slideTo(-1);
  await answer({ lambda: 0.1 }, 'another seed');
  expect(chart.ahead).toBeUndefined();
});

it('does not wait for an answer for ever', async () => {
  await slideTo(-1);
  await vi.advanceTimersByTimeAsync(3_100);
  expect(chart.ahead).toBeUndefined();
  expect(said()).toContain(`λ = ${TOLD.asked.lambda}`);
});

it('lets nobody take what it shows on other sliders for a wish', async () => {
  const budget = add('div', 'budget');
  const heard = vi.fn();
  budget.addEventListener('value-changed', heard);
  let value = 50;
  Object.defineProperty(budget, 'value', {
    get: () => value,
    set: (now: number) => {
      value = now;
      budget.dispatchEvent(new CustomEvent('value-changed'));
    },
  });
  Object.assign(budget, { min: 1, max: 100, step: 1, label: '' });
  await slideTo(-1);
  expect(value).toBeGreaterThan(50);
  expect(heard).not.toHaveBeenCalled();
  budget.dispatchEvent(new CustomEvent('value-changed'));
  expect(heard).toHaveBeenCalledOnce();
});

it('follows the optimum, and the truth with it', async () => {
  const label = Object.assign(add('div', 'true-weight-2'), { value: 0, min: -3, max: 3, step: 0.05, label: '' });
  chart.dispatchEvent(new CustomEvent('point-moving', { detail: { x: 2, y: 2 } }));
  await vi.advanceTimersByTimeAsync(40);
  expect(chart.ahead?.values['optimum']).toEqual({ x: [expect.closeTo(2, 9)], y: [expect.closeTo(2, 9)] });
  // y is linear in the truth; the slider has the nearest place of its own.
  const truth = TOLD.asked.features!.weight2 + 2 - TOLD.loss.optimum[1];
  expect(Math.abs(label.value - truth)).toBeLessThanOrEqual(0.025);
  expect(Number(label.label.replace('True weight 2: ', ''))).toBeCloseTo(truth, 3);
});

it('draws at once, and what else is asked in a frame with the next', async () => {
  slider.value = -1;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
  expect(chart.ahead?.words.subtitle).toContain('λ = 0.1.');
  slider.value = -2;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
  expect(chart.ahead?.words.subtitle).toContain('λ = 0.1.');
  await vi.advanceTimersByTimeAsync(20);
  expect(chart.ahead?.words.subtitle).toContain('λ = 0.01.');
});

it('lets the server hear of a drag now and then, and of nothing once it has ended', async () => {
  motion.tellEvery = 250;
  const told = vi.fn();
  slider.addEventListener('change', () => told(slider.value));
  for (let i = 1; i <= 10; i++) {
    await slideTo(-i / 10);
  }
  expect(told.mock.calls).toEqual([[-0.7]]);
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.mock.calls).toEqual([[-0.7], [-1]]);
});

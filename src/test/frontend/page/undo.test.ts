import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { undoByKeys } from '../../../../frontend/page/undo';

let shown: boolean;
let pressed: string[];

const press = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));

beforeEach(() => {
  pressed = [];
  const buttons = document.createElement('div');
  for (const id of ['undo', 'redo']) {
    const button = document.createElement('button');
    button.id = id;
    button.addEventListener('click', () => pressed.push(id));
    buttons.append(button);
  }
  buttons.checkVisibility = vi.fn(() => shown);
  document.body.append(buttons);
  undoByKeys(buttons);
});

afterEach(() => {
  document.body.replaceChildren();
  press('z');
});

it('presses the buttons by their keys, which then do nothing else', () => {
  shown = true;
  expect([press('z'), press('y')]).toEqual([false, false]);
  expect(pressed).toEqual(['undo', 'redo']);
});

it('leaves the keys alone where the buttons are hidden', () => {
  shown = false;
  expect([press('z'), press('y')]).toEqual([true, true]);
  expect(pressed).toEqual([]);
});

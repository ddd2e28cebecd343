import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScreenByButtonAndKey } from '../../../../frontend/page/full-screen';
import { enlargeBy } from '../../../../frontend/page/large';

const at = (id: string): HTMLElement => document.getElementById(id)!;
const press = (on: string, key: string, more: KeyboardEventInit = {}): boolean =>
  at(on).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
const filling = (): string[] => [...document.querySelectorAll('[data-full-screen]')].map(({ id }) => id);

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-large');
  localStorage.clear();
});

describe('large type', () => {
  it('comes and goes by its button, which says so, and is remembered', () => {
    const button = document.createElement('button');
    enlargeBy(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.click();
    expect(document.documentElement.hasAttribute('data-large')).toBe(true);
    expect([button.getAttribute('aria-pressed'), localStorage.getItem('large')]).toEqual(['true', 'true']);
    button.click();
    expect(document.documentElement.hasAttribute('data-large')).toBe(false);
    expect([button.getAttribute('aria-pressed'), localStorage.getItem('large')]).toEqual(['false', 'false']);
  });

  it('that was there before the button is what the button says', () => {
    document.documentElement.toggleAttribute('data-large', true);
    const button = document.createElement('button');
    enlargeBy(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a picture on the whole screen', () => {
  let screen: boolean;

  beforeAll(() => fillScreenByButtonAndKey());

  beforeEach(() => {
    screen = false;
    Object.defineProperty(document, 'fullscreenElement', {
      configurable: true,
      get: () => (screen ? document.documentElement : null),
    });
    document.documentElement.requestFullscreen = vi.fn(async () => void (screen = true));
    document.exitFullscreen = vi.fn(async () => void (screen = false));
    document.body.innerHTML = `
      <div class="panel"><input id="number" type="text"><button id="elsewhere"></button></div>
      <section class="panel" id="first">
        <apex-chart><button id="one" data-action="full-screen"></button></apex-chart>
        <button id="foot"></button><input id="name" type="text"><input id="check" type="checkbox">
      </section>
      <section class="panel" id="group">
        <button id="all" data-action="full-screen"></button>
        <div id="part" data-picture><apex-chart><button id="two" data-action="full-screen"></button></apex-chart></div>
      </section>`;
  });

  afterEach(() => {
    press('elsewhere', 'Escape');
  });

  it('comes by its button with all of its panel, and goes by it', () => {
    at('one').click();
    expect(filling()).toEqual(['first']);
    expect(at('one').getAttribute('aria-pressed')).toBe('true');
    expect(at('two').getAttribute('aria-pressed')).toBe('false');
    at('one').click();
    expect(filling()).toEqual([]);
    expect(at('one').getAttribute('aria-pressed')).toBe('false');
    expect(screen).toBe(false);
  });

  it('comes by the key from wherever in the panel the focus is, and goes by it from anywhere', () => {
    press('foot', 'f');
    expect(filling()).toEqual(['first']);
    press('elsewhere', 'F');
    expect(filling()).toEqual([]);
    press('check', 'f');
    expect(filling()).toEqual(['first']);
  });

  it('does not come by a letter of a text, a shortcut of the browser, or where there is no picture', () => {
    press('name', 'f');
    press('foot', 'f', { ctrlKey: true });
    press('elsewhere', 'f');
    expect(filling()).toEqual([]);
  });

  it('is one of several, or all of them together', () => {
    at('two').click();
    expect(filling()).toEqual(['part']);
    at('all').click();
    expect(filling()).toEqual(['group']);
    expect(at('all').getAttribute('aria-pressed')).toBe('true');
    expect(at('two').getAttribute('aria-pressed')).toBe('false');
  });

  it('goes by Escape, unless that is for something that lies open', () => {
    press('one', 'f');
    const select = document.body.appendChild(document.createElement('vaadin-select'));
    select.toggleAttribute('opened', true);
    press('one', 'Escape');
    expect(filling()).toEqual(['first']);
    select.remove();
    press('one', 'Escape');
    expect(filling()).toEqual([]);
  });

  it('goes when the browser has left its whole screen', async () => {
    at('one').click();
    await Promise.resolve();
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(filling()).toEqual(['first']);
    screen = false;
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(filling()).toEqual([]);
  });

  it('stays when the screen that was given back before is only now gone', async () => {
    at('one').click();
    await Promise.resolve();
    at('one').click();
    at('two').click();
    screen = false;
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(filling()).toEqual(['part']);
  });

  it('has the window where the browser refuses its screen', async () => {
    document.documentElement.requestFullscreen = vi.fn(() => Promise.reject(new TypeError('refused')));
    at('one').click();
    await Promise.resolve();
    expect(filling()).toEqual(['first']);
  });

  it('gives the screen back that it is given too late', async () => {
    at('one').click();
    screen = false;
    at('one').click();
    screen = true;
    await Promise.resolve();
    await Promise.resolve();
    expect(screen).toBe(false);
  });
});

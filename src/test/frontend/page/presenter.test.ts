import { afterEach, describe, expect, it, vi } from 'vitest';
import { arriveAt } from '../../../../frontend/page/presenter';
import { begun, clockOf } from '../../../../frontend/page/presenter-clock';
import { wayOf, type Way } from '../../../../frontend/page/step-keys';

function pressed(html: string, key: string, all: boolean, more: KeyboardEventInit = {}): Way | undefined {
  document.body.innerHTML = html;
  let way: Way | undefined;
  const listen = (event: Event): void => {
    way = wayOf(event as KeyboardEvent, all);
  };
  window.addEventListener('keydown', listen, { once: true });
  (document.querySelector('[data-focus]') ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  return way;
}

afterEach(() => document.body.replaceChildren());

describe('keys', () => {
  it('step by arrows always, and by those of clickers while somebody presents', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ', 'ArrowDown', 'Enter', 'a'];
    expect(keys.map((key) => pressed('<p data-focus></p>', key, false))).toEqual([
      'next',
      'back',
      ...Array(6).fill(undefined),
    ]);
    expect(keys.map((key) => pressed('<p data-focus></p>', key, true))).toEqual([
      'next',
      'back',
      'next',
      'back',
      'next',
      ...Array(3).fill(undefined),
    ]);
    expect(pressed('', ' ', true, { shiftKey: true })).toBe('back');
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(pressed('', 'ArrowRight', true, { [modifier]: true })).toBeUndefined();
    }
  });

  it('belong to what has the focus, where that uses them', () => {
    const used = (html: string): string[] =>
      ['ArrowRight', 'PageDown', ' '].filter((key) => pressed(html, key, true) === undefined);
    expect(used('<input type="range" data-focus>')).toEqual(['ArrowRight', 'PageDown']);
    expect(used('<input data-focus>')).toEqual(['ArrowRight', ' ']);
    expect(used('<input type="radio" data-focus>')).toEqual(['ArrowRight', ' ']);
    expect(used('<input type="checkbox" data-focus>')).toEqual([' ']);
    expect(used('<textarea data-focus></textarea>')).toEqual(['ArrowRight', 'PageDown', ' ']);
    expect(used('<button data-focus></button>')).toEqual([' ']);
    expect(used('<vaadin-button role="button" data-focus></vaadin-button>')).toEqual([' ']);
    expect(used('<apex-chart><button data-focus></button></apex-chart>')).toEqual(['ArrowRight', 'PageDown', ' ']);
    expect(used('<div role="dialog"><a href="x" data-focus></a></div>')).toEqual(['ArrowRight', 'PageDown', ' ']);
    expect(used('<a href="x" data-focus></a>')).toEqual([]);
  });
});

describe('the clock', () => {
  it('counts minutes and seconds', () => {
    expect([0, 999, 61_000, 3_600_000, -5].map(clockOf)).toEqual(['0:00', '0:00', '1:01', '60:00', '0:00']);
  });

  it('goes on with a step that is opened again, and begins with another', () => {
    const first = begun(undefined, 'fit', 'one', 1_000);
    expect(begun(first, 'fit', 'one', 5_000)).toEqual(first);
    expect(begun(first, 'fit', 'two', 5_000)).toEqual({ lesson: 'fit', lessonAt: 1_000, step: 'two', stepAt: 5_000 });
    expect(begun(first, 'other', 'one', 5_000)).toMatchObject({ lessonAt: 5_000, stepAt: 5_000 });
  });
});

describe('two windows', () => {
  it('follow each other, and do not answer what they follow', async () => {
    const room = new BroadcastChannel('lesson-presenter');
    const heard: unknown[] = [];
    room.onmessage = ({ data }) => heard.push(data);
    const went: string[] = [];
    const listen = (event: Event): void => {
      event.preventDefault();
      went.push(new URL((event.target as HTMLAnchorElement).href).pathname);
    };
    document.addEventListener('click', listen);
    const tell = (step: unknown, what = 'at', role = 'shown') => room.postMessage({ what, role, step });

    arriveAt('fit/one', 'notes');
    await vi.waitFor(() => expect(heard).toEqual([{ what: 'who', role: 'notes', step: 'fit/one' }]));
    tell('fit/one');
    room.postMessage(null);
    room.postMessage('fit/two');
    room.postMessage({ what: 'at', role: 'shown' });
    for (const step of ['../geometry', 'fit/two/notes', '/fit/two', '//other.org/a', 'fit/two?x', 'fit', 2, undefined]) {
      tell(step);
    }
    tell('fit/four', 'open');
    tell('fit/four', 'at', 'other');
    tell('fit/two');
    await vi.waitFor(() => expect(went).toEqual(['/lessons/fit/two/notes']));
    expect(document.documentElement.hasAttribute('data-presents')).toBe(true);
    arriveAt('fit/two', 'notes');
    arriveAt('fit/three', 'notes');
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toEqual({ what: 'at', role: 'notes', step: 'fit/three' });
    document.removeEventListener('click', listen);
    room.close();
  });
});

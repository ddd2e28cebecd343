import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leadBack, writeAddress } from '../../../../frontend/page/address';
import { showFragment } from '../../../../frontend/page/fragment';
import { closeOnSmallScreens } from '../../../../frontend/page/fold';
import { leadToPart } from '../../../../frontend/page/landmarks';
import { speakAtRest } from '../../../../frontend/page/live-region';
import { removeSkeleton } from '../../../../frontend/page/skeleton';
import { requestTick, startClock, stopClock } from '../../../../frontend/page/tick';
import { pointAt, showUnlessSeen, stopPointing } from '../../../../frontend/page/tour';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('the address', () => {
  it('is written at once after a rest, then no more often than browsers allow, and in the end is the last one', () => {
    const write = vi.spyOn(history, 'replaceState').mockImplementation(() => undefined);
    vi.advanceTimersByTime(60_000);
    for (let i = 0; i < 100; i++) {
      writeAddress(`?lambda=${i}`);
    }
    expect(write).toHaveBeenCalledTimes(21);
    vi.advanceTimersByTime(30_000);
    expect(write).toHaveBeenCalledTimes(22);
    expect(write.mock.lastCall?.[2]).toBe(`${location.pathname}?lambda=99`);
  });

  it('is written again where a router that was still under way has put another back', () => {
    vi.advanceTimersByTime(600_000);
    writeAddress('?lambda=1');
    history.replaceState(null, '', '/');
    vi.advanceTimersByTime(1);
    expect(location.search).toBe('?lambda=1');
    writeAddress('?lambda=2');
    writeAddress('?lambda=3');
    vi.advanceTimersByTime(1);
    expect(location.search).toBe('?lambda=3');
  });

  it('is left alone once another screen has it, and leads back to what it told last', () => {
    vi.advanceTimersByTime(60_000);
    for (let i = 0; i < 30; i++) {
      writeAddress(`?lambda=${i}`);
    }
    const before = location.href;
    history.pushState(null, '', '/glossary');
    vi.advanceTimersByTime(30_000);
    expect(location.pathname + location.search).toBe('/glossary');
    const link = document.createElement('a');
    link.href = '/';
    leadBack(link);
    expect(link.pathname + link.search).toBe('/?lambda=29');
    link.href = '/elsewhere';
    leadBack(link);
    expect(link.search).toBe('');
    history.pushState(null, '', before);
  });
});

describe('the address of a screen that the page is still on its way to', () => {
  it('is written once it is there, and is not that of the screen before', () => {
    vi.advanceTimersByTime(1_000_000);
    writeAddress('?lambda=7');
    const before = location.href;
    writeAddress('?correlation=0.5', 'geometry');
    vi.advanceTimersByTime(120);
    expect(location.href).toBe(before);
    history.pushState(null, '', '/geometry');
    vi.advanceTimersByTime(60);
    expect(location.pathname + location.search).toBe('/geometry?correlation=0.5');
    const link = document.createElement('a');
    link.href = '/';
    leadBack(link);
    expect(link.search).toBe('?lambda=7');
    history.pushState(null, '', before);
  });
});

describe('two screens that show the same', () => {
  it('have one query, but for the parameters that one of them has alone', () => {
    vi.advanceTimersByTime(2_000_000);
    const before = location.href;
    // Of every page of the app, whatever screen is shown.
    document.head.innerHTML = '<base href="/">';
    document.body.innerHTML = '<a class="to-screen" href="/"></a><a class="to-screen" href="/choose"></a>';
    const [lab, choose] = document.querySelectorAll('a');
    const own = ['folds', 'exhibit'];
    writeAddress('?lambda=1&x-column=a%20b', '', ['choose']);
    expect(choose!.search).toBe('?lambda=1&x-column=a+b');
    history.pushState(null, '', '/choose');
    writeAddress('?lambda=2&folds=5&exhibit=folds', 'choose', [''], own);
    expect(lab!.search).toBe('?lambda=2');
    history.pushState(null, '', '/');
    writeAddress('?lambda=3', '', ['choose']);
    expect(choose!.search).toBe('?lambda=3&folds=5&exhibit=folds');
    history.pushState(null, '', before);
  });

  it('follow a link that sets a parameter itself, and keeps the others', () => {
    vi.advanceTimersByTime(3_000_000);
    const before = location.href;
    document.head.innerHTML = '<base href="/">';
    document.body.innerHTML = '<a data-with="exhibit=test-set" href="/choose"></a>';
    const link = document.querySelector('a')!;
    history.pushState(null, '', '/choose');
    writeAddress('?lambda=2&folds=5&exhibit=folds', 'choose', [''], ['folds', 'exhibit']);
    expect(link.search).toBe('?lambda=2&folds=5&exhibit=test-set');
    history.pushState(null, '', '/');
    writeAddress('?lambda=3', '', ['choose']);
    expect(link.search).toBe('?lambda=3&folds=5&exhibit=test-set');
    link.href = '/elsewhere';
    leadBack(link);
    expect(link.search).toBe('?exhibit=test-set');
    history.pushState(null, '', before);
  });
});

describe('a part that an address names', () => {
  it('is marked, and a name that is damaged is passed over', () => {
    document.body.innerHTML = '<div id="a b"></div><div id="%"></div>';
    document.querySelectorAll('div').forEach((part) => (part.scrollIntoView = vi.fn()));
    location.hash = '#a%20b';
    showFragment();
    vi.advanceTimersByTime(0);
    location.hash = '#%';
    showFragment();
    vi.advanceTimersByTime(0);
    expect([...document.querySelectorAll('[data-asked-for]')].map(({ id }) => id)).toEqual(['a b', '%']);
    location.hash = '';
  });
});

describe('the guided start', () => {
  const page = (): HTMLElement => {
    document.body.innerHTML = `<button id="start-tour"></button>
      <div id="tour"><button id="tour-skip"></button><button id="tour-next"></button></div>
      <details><summary>Model</summary><div id="degree"></div></details><div id="picture"></div>`;
    document.querySelectorAll('div').forEach((part) => (part.scrollIntoView = vi.fn()));
    return document.getElementById('tour')!;
  };
  const pointedAt = (): string[] => [...document.querySelectorAll('[data-pointed-at]')].map((part) => part.id);

  it('is offered once', () => {
    localStorage.clear();
    const offer = document.createElement('div');
    showUnlessSeen(offer);
    expect(offer.hasAttribute('data-new')).toBe(true);
    showUnlessSeen(offer);
    expect(offer.hasAttribute('data-new')).toBe(false);
  });

  it('points at one thing after the other, unfolds it, and in the end leaves nothing behind', () => {
    const card = page();
    pointAt(card, ['picture', 'degree']);
    expect(pointedAt()).toEqual(['degree', 'picture']);
    expect(document.querySelector('details')!.open).toBe(true);
    expect(document.activeElement?.id).toBe('tour-next');
    pointAt(card, ['picture']);
    expect(pointedAt()).toEqual(['picture']);
    stopPointing();
    expect(pointedAt()).toEqual([]);
    expect(document.activeElement?.id).toBe('start-tour');
    expect(document.documentElement.style.getPropertyValue('--tour-room')).toBe('');
  });

  it('is skipped by Escape, unless that is for something that lies open', () => {
    const card = page();
    const skipped = vi.fn();
    document.getElementById('tour-skip')!.addEventListener('click', skipped);
    pointAt(card, []);
    document.body.toggleAttribute('opened', true);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(skipped).not.toHaveBeenCalled();
    document.body.toggleAttribute('opened', false);
    document.body.append(document.createElement('vaadin-notification'));
    document.querySelector('vaadin-notification')!.toggleAttribute('opened', true);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(skipped).toHaveBeenCalledTimes(1);
    stopPointing();
  });
});

describe('a live region', () => {
  it('keeps silent until its words have come to rest', () => {
    const region = document.body.appendChild(document.createElement('p'));
    speakAtRest(region);
    vi.advanceTimersByTime(600);
    speakAtRest(region);
    vi.advanceTimersByTime(600);
    expect(region.getAttribute('aria-busy')).toBe('true');
    vi.advanceTimersByTime(100);
    expect(region.getAttribute('aria-busy')).toBe('false');
  });
});

describe('a tick', () => {
  it('comes when it is due, and not to an element that is gone', () => {
    const element = document.body.appendChild(document.createElement('div'));
    const heard = vi.fn();
    element.addEventListener('tick', heard);
    requestTick(element, 70);
    vi.advanceTimersByTime(69);
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(heard).toHaveBeenCalledTimes(1);
    requestTick(element, 70);
    element.remove();
    vi.advanceTimersByTime(70);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a clock', () => {
  const motion = (less: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: less }));

  it('ticks evenly until it is stopped, and starts anew', () => {
    motion(false);
    const element = document.body.appendChild(document.createElement('div'));
    const heard = vi.fn();
    element.addEventListener('tick', heard);
    startClock(element, 300);
    vi.advanceTimersByTime(299);
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(901);
    expect(heard).toHaveBeenCalledTimes(4);
    startClock(element, 300);
    vi.advanceTimersByTime(300);
    expect(heard).toHaveBeenCalledTimes(5);
    stopClock(element);
    vi.advanceTimersByTime(3000);
    expect(heard).toHaveBeenCalledTimes(5);
  });

  it('stops when its element leaves the page', () => {
    motion(false);
    const element = document.body.appendChild(document.createElement('div'));
    startClock(element, 300);
    element.remove();
    vi.advanceTimersByTime(300);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells at once of the end where less motion is wanted', () => {
    motion(true);
    const element = document.body.appendChild(document.createElement('div'));
    const heard: string[] = [];
    ['tick', 'skip'].forEach((name) => element.addEventListener(name, () => heard.push(name)));
    startClock(element, 300);
    vi.advanceTimersByTime(3000);
    expect(heard).toEqual(['skip']);
  });
});

describe('a fold', () => {
  it('closes where the style sheet says so, and only there', () => {
    const [small, large] = ['1', '0'].map((folded) => {
      const fold = document.body.appendChild(document.createElement('details'));
      fold.open = true;
      fold.style.setProperty('--folded', folded);
      closeOnSmallScreens(fold);
      return fold;
    });
    expect(small.open).toBe(false);
    expect(large.open).toBe(true);
  });
});

describe('the link past the bar', () => {
  it('brings the focus to the content and leaves the address alone', () => {
    const link = document.body.appendChild(document.createElement('a'));
    const content = document.body.appendChild(document.createElement('main'));
    content.id = 'content';
    content.tabIndex = -1;
    link.setAttribute('href', '#content');
    leadToPart(link);
    const click = new MouseEvent('click', { cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(content);
  });
});

describe('the skeleton', () => {
  it('leaves the page to what comes in its place', () => {
    document.body.innerHTML = '<div class="app skeleton"></div><div class="app"></div>';
    removeSkeleton();
    removeSkeleton();
    expect(document.body.innerHTML).toBe('<div class="app"></div>');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAddress } from '../../../../frontend/page/address';
import { closeOnSmallScreens } from '../../../../frontend/page/fold';
import { focusContentBySkipLink } from '../../../../frontend/page/landmarks';
import { speakAtRest } from '../../../../frontend/page/live-region';
import { removeSkeleton } from '../../../../frontend/page/skeleton';
import { requestTick } from '../../../../frontend/page/tick';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
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
    expect(write.mock.lastCall?.[2]).toBe('?lambda=99');
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
    focusContentBySkipLink(link);
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

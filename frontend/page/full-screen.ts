import { liesOpen } from './open';
import { isTyping } from './typing';

const FILLS = 'data-full-screen';
const BUTTON = '[data-action=full-screen]';

let scrolled = 0;

/** The page is told once, however often its frame is made anew. */
let listens = false;

/** The browser has given its screen, and nobody has given it back. */
let hasScreen = false;

/**
 * A picture fills the screen with all of its panel, by the button in it or the key f, and no more by Escape or the same
 * again. It stays where it is in the page, and the style sheet does the rest: so what opens over the page opens over it
 * too, and a browser that refuses its whole screen gives at least its window.
 */
export function fillScreenByButtonAndKey(): void {
  if (listens) {
    return;
  }
  listens = true;
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest(BUTTON);
    if (button) {
      fillOrLeave(pictureAround(button));
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !liesOpen()) {
      leave();
    } else if (isTheKey(event) && !isTyping(event)) {
      fillOrLeave(filling() ?? pictureAround(event.target as Element));
    }
  });
  document.addEventListener('fullscreenchange', () => {
    // What was left before may only now have gone, and another picture be there.
    if (!document.fullscreenElement && hasScreen) {
      leave();
    }
  });
}

const isTheKey = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'f' && !(ctrlKey || metaKey || altKey || repeat);

const filling = (): HTMLElement | null => document.querySelector<HTMLElement>(`[${FILLS}]`);

/** The smallest part of the page around an element that is a picture with all that belongs to it. */
function pictureAround(element: Element): HTMLElement | null {
  const around = element.closest<HTMLElement>('[data-picture], .panel');
  return around?.matches('apex-chart, :has(apex-chart)') ? around : null;
}

function fillOrLeave(picture: HTMLElement | null): void {
  const before = filling();
  if (before === picture) {
    leave();
  } else if (picture) {
    scrolled = before ? scrolled : scrollY;
    before?.removeAttribute(FILLS);
    picture.setAttribute(FILLS, '');
    press();
    void takeScreen();
  }
}

async function takeScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Refused: the window has to do.
    return;
  }
  hasScreen = true;
  if (!filling()) {
    leave();
  }
}

function leave(): void {
  const before = filling();
  before?.removeAttribute(FILLS);
  if (before) {
    press();
    scrollTo(0, scrolled);
  }
  hasScreen = false;
  if (document.fullscreenElement) {
    void document.exitFullscreen();
  }
}

function press(): void {
  const picture = filling();
  document
    .querySelectorAll(BUTTON)
    .forEach((button) => button.setAttribute('aria-pressed', String(!!picture && pictureAround(button) === picture)));
}

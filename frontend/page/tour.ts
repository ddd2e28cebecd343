import { liesOpen } from './open';
import { store, stored } from './stored';

const SEEN = 'tour';

/** Shows what a first visit is offered, and never again in this browser. */
export function showUnlessSeen(offer: HTMLElement): void {
  offer.toggleAttribute('data-new', stored(SEEN) === null);
  store(SEEN, 'seen');
}

let listening: AbortController | undefined;

/**
 * Outlines parts of the screen and brings them into view below the card that speaks of them, the last in any case. The
 * focus stays with the card's buttons.
 */
export function pointAt(card: HTMLElement, ids: string[]): void {
  store(SEEN, 'seen');
  unmark();
  listen(card);
  document.documentElement.style.setProperty('--tour-room', `${card.offsetHeight + 16}px`);
  for (const part of ids.map((id) => document.getElementById(id)).filter((part) => part !== null)) {
    const fold = part.closest('details');
    if (fold) {
      fold.open = true;
    }
    part.toggleAttribute('data-pointed-at', true);
    // Of one that is higher than the screen the beginning.
    part.scrollIntoView({ block: part.offsetHeight > innerHeight / 2 ? 'start' : 'nearest' });
  }
  if (!card.contains(document.activeElement) || document.activeElement?.hasAttribute('hidden')) {
    card.querySelector<HTMLElement>('#tour-next')?.focus({ preventScroll: true });
  }
}

/** The tour is over: whoever was in it goes on from the button that opens it again. */
export function stopPointing(): void {
  unmark();
  listening?.abort();
  listening = undefined;
  document.documentElement.style.removeProperty('--tour-room');
  document.getElementById('start-tour')?.focus({ preventScroll: true });
}

function unmark(): void {
  document.querySelectorAll('[data-pointed-at]').forEach((part) => part.removeAttribute('data-pointed-at'));
}

/** Escape skips, unless it is for something that lies open over the page. */
function listen(card: HTMLElement): void {
  listening?.abort();
  listening = new AbortController();
  const skip = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && card.isConnected && !liesOpen()) {
      card.querySelector<HTMLElement>('#tour-skip')?.click();
    }
  };
  addEventListener('keydown', skip, { capture: true, signal: listening.signal });
}

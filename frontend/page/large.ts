import { store } from './stored';

/** Where the page's head looks too, before anything is painted. */
const STORED = 'large';

/** A button that makes type and lines large enough for a room, and small again; the browser remembers which. */
export function enlargeBy(button: HTMLElement): void {
  const root = document.documentElement;
  const show = (): void => button.setAttribute('aria-pressed', String(root.hasAttribute('data-large')));
  button.addEventListener('click', () => {
    store(STORED, String(root.toggleAttribute('data-large')));
    show();
  });
  show();
}

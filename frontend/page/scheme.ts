import { store } from './stored';

/** Where the page's head looks too, before anything is painted. */
const STORED = 'color-scheme';

/** A button that makes a light page dark and a dark one light, whatever the system is; the browser remembers which. */
export function switchSchemeBy(button: HTMLElement): void {
  button.addEventListener('click', () => {
    const scheme = isDark() ? 'light' : 'dark';
    document.documentElement.style.colorScheme = scheme;
    store(STORED, scheme);
  });
}

function isDark(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

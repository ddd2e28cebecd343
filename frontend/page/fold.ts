/** Closes what the style sheet wants closed on a screen of this size (--folded: 1); a person can open it again. */
export function closeOnSmallScreens(fold: HTMLDetailsElement): void {
  if (getComputedStyle(fold).getPropertyValue('--folded').trim() === '1') {
    fold.open = false;
  }
}

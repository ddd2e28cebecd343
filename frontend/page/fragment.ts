/**
 * Brings what the address names behind its # into view, and marks it. Not at once: the router gives a new screen its
 * address, and scrolls to its top, after the screen itself.
 */
export function showFragment(): void {
  setTimeout(() => {
    const asked = document.getElementById(named(location.hash.slice(1)));
    asked?.toggleAttribute('data-asked-for', true);
    asked?.scrollIntoView();
  });
}

/** An address may have been typed or cut, and its % stand for nothing. */
function named(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

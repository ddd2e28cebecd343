/**
 * A link leads to a part of the page without a change of address: the router would take it for a route of its own, and
 * the browser for the address without its query.
 */
export function leadToPart(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const part = document.getElementById(link.hash.slice(1));
    if (part && !part.hasAttribute('tabindex')) {
      part.setAttribute('tabindex', '-1');
    }
    part?.focus();
  });
}

/** Vaadin's own sign of a lost connection stands outside every landmark, and says nothing aloud. */
export function announceConnection(): void {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
}

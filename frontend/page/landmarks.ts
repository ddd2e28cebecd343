/** The router would take the link for a route of its own, and the browser for the address without its query. */
export function focusContentBySkipLink(link: HTMLElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('content')?.focus();
  });
}

/** Vaadin's own sign of a lost connection stands outside every landmark, and says nothing aloud. */
export function announceConnection(): void {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
}

/** Brings what the address names behind its # into view: it was not there yet when the browser looked for it. */
export function showFragment(): void {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

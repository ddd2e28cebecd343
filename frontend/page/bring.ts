/** Brings a part of the page into view beside what lies over it, which the style sheet keeps free by its scroll padding. */
export function bringIntoView(id: string): void {
  // Of a part that is higher than what is free the beginning.
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}

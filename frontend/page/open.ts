/** What only tells: Flow's line of progress and the sentences at the edge lie over the page too, but take no key. */
const TELLS = 'vaadin-connection-indicator, vaadin-notification, vaadin-notification-container';

/** Whether something lies open over the page which Escape is for before all else. */
export function liesOpen(): boolean {
  return [...document.querySelectorAll('[opened], :popover-open')].some((open) => !open.matches(TELLS));
}

/** Tells the element's server side after this long that the next step may come. */
export function requestTick(element: Element, millis: number): void {
  setTimeout(() => element.isConnected && element.dispatchEvent(new CustomEvent('tick')), millis);
}

/** Tells the element's server side after this long that the next step may come. */
export function requestTick(element: Element, millis: number): void {
  setTimeout(() => element.isConnected && element.dispatchEvent(new CustomEvent('tick')), millis);
}

const clocks = new WeakMap<Element, ReturnType<typeof setInterval>>();

/**
 * Tells the element's server side so often that a step is due, however long it takes to answer: on a slow line several
 * come at once, and none is late. Who wants less motion gets the end of it at once.
 */
export function startClock(element: Element, millis: number): void {
  stopClock(element);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    element.dispatchEvent(new CustomEvent('skip'));
    return;
  }
  const tick = (): void => void (element.isConnected ? element.dispatchEvent(new CustomEvent('tick')) : stopClock(element));
  clocks.set(element, setInterval(tick, millis));
}

export function stopClock(element: Element): void {
  clearInterval(clocks.get(element));
  clocks.delete(element);
}

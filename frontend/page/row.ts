const observers = new WeakMap<Element, ResizeObserver>();

/**
 * Pushes the row that an element stands in to where the element is seen whole, as soon as the row has its place, and again
 * when its size changes; the page stays where it is.
 */
export function showInRow(element: HTMLElement): void {
  const row = element.parentElement!;
  const observer = new ResizeObserver(() => {
    const before = element.getBoundingClientRect().left - row.getBoundingClientRect().left + row.scrollLeft;
    row.scrollLeft = before - (row.clientWidth - element.offsetWidth) / 2;
  });
  observers.get(row)?.disconnect();
  observers.set(row, observer);
  observer.observe(row);
}

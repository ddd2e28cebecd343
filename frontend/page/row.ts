/** Pushes the row that an element stands in to where it is seen whole, as soon as the row has its place; the page stays where it is. */
export function showInRow(element: HTMLElement): void {
  const row = element.parentElement!;
  const observer = new ResizeObserver(() => {
    if (row.clientWidth > 0) {
      observer.disconnect();
      const before = element.getBoundingClientRect().left - row.getBoundingClientRect().left + row.scrollLeft;
      row.scrollLeft = before - (row.clientWidth - element.offsetWidth) / 2;
    }
  });
  observer.observe(row);
}

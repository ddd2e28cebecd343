/** The list that a select opens has no name of its own for screen readers: it gets that of the select. */
export function nameListBox(select: HTMLElement, name: string): void {
  select.addEventListener('opened-changed', () => {
    select.querySelector('[role="listbox"]')?.setAttribute('aria-label', name);
  });
}

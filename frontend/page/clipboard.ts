/** Whether the browser let the address be copied. */
export function copyAddress(): Promise<boolean> {
  return copy(location.href);
}

/** Whether the browser let the text of an element be copied. */
export function copyTextOf(element: Element): Promise<boolean> {
  return copy(element.textContent ?? '');
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

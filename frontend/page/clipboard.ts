/** Whether the browser let the address be copied. */
export function copyAddress(): Promise<boolean> {
  return copy(location.href);
}

/** Whether the browser let the text of an element be copied. */
export function copyTextOf(element: Element): Promise<boolean> {
  return copy(element.textContent ?? '');
}

/** Whether the browser let a text be copied; over plain http there is no clipboard at all. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

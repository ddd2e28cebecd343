const WITHOUT_TEXT = ['range', 'radio', 'checkbox', 'button'];

/** Whether a key goes into a field for text. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)) ||
    target instanceof HTMLTextAreaElement
  );
}

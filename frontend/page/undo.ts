import { isTyping } from './typing';

/** Ctrl+Z and Ctrl+Y (⌘Z and ⇧⌘Z) press the buttons of the same name, where they are shown; a field for text has its own. */
export function undoByKeys(buttons: HTMLElement): void {
  const listen = (event: KeyboardEvent): void => {
    if (!buttons.isConnected) {
      document.removeEventListener('keydown', listen, true);
      return;
    }
    const button = wanted(event);
    if (button && buttons.checkVisibility() && !isTyping(event)) {
      event.preventDefault();
      buttons.querySelector<HTMLElement>(`#${button}`)?.click();
    }
  };
  // Before a button that has just gone out of use keeps the keys to itself.
  document.addEventListener('keydown', listen, true);
}

function wanted(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return undefined;
  }
  if (key === 'z') {
    return event.shiftKey ? 'redo' : 'undo';
  }
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

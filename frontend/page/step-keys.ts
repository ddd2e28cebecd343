/** Which way a key goes, back or on. */
export type Way = 'back' | 'next';

const ARROWS: Record<string, Way> = { ArrowRight: 'next', ArrowLeft: 'back' };

/** What clickers send, and the large key; they scroll a page that is read alone. */
const OF_CLICKERS: Record<string, Way> = { PageDown: 'next', PageUp: 'back' };
const SPACE = ' ';

/** Parts of a page that have keys of their own, and which: every key, where a part has a way of its own with all. */
const ARROW_KEYS = 'input:not([type=checkbox], [type=button]), textarea, [role=slider], [role=radio], [role=spinbutton]';
const PAGE_KEYS = 'input[type=range], textarea, [role=slider]';
const SPACE_KEY =
  'input:not([type=range]), textarea, button, summary, [role=button], [role=checkbox], [role=radio], [role=switch]';
const ALL_KEYS =
  'select, apex-chart, [contenteditable], [role=application], [role=combobox], [role=dialog], [role=grid], ' +
  '[role=listbox], [role=menu], [role=tablist], [role=tree], vaadin-select';

/**
 * The step that a key asks for; none where whatever has the focus uses this key itself.
 *
 * @param all whether somebody presents, so that the keys of clickers count
 */
export function wayOf(event: KeyboardEvent, all: boolean): Way | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWithin(event, ALL_KEYS)) {
    return undefined;
  }
  if (event.key in ARROWS) {
    return event.shiftKey || isWithin(event, ARROW_KEYS) ? undefined : ARROWS[event.key];
  }
  if (!all) {
    return undefined;
  }
  if (event.key in OF_CLICKERS) {
    return isWithin(event, PAGE_KEYS) ? undefined : OF_CLICKERS[event.key];
  }
  if (event.key === SPACE && !isWithin(event, SPACE_KEY)) {
    return event.shiftKey ? 'back' : 'next';
  }
  return undefined;
}

/** Shadow roots included. */
function isWithin(event: KeyboardEvent, parts: string): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(parts));
}

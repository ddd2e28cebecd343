import { formatValue } from '../numbers';
import type { ChartState } from '../state';
import { valueText } from '../value-text';
import type { Hit } from './hit-testing';

/** What a point is called: its mark, or what else is told of it, and its coordinates. */
export function pointTexts(state: ChartState, { mark, index }: Hit): [string, string, string] {
  const { x, y } = state.frame!;
  const values = state.values(mark);
  const across = x.scale === 'categories' ? (x.categories[index] ?? '') : valueText(x, values.x[index]);
  const { valueName } = mark;
  const name = valueName ? `${valueName}: ${formatValue(values.value?.[index] ?? null, 4)}` : state.name(mark);
  return [name, across, valueText(y, values.y[index])];
}

/**
 * Shows what is pointed at beside the pointer, on the side where there is room.
 *
 * @param hit its place in pixels of the page
 */
export function showTooltip(tip: HTMLElement, state: ChartState, hit: Hit | undefined): void {
  tip.hidden = !hit;
  if (!hit) {
    return;
  }
  const [name, across, up] = pointTexts(state, hit);
  const line = (label: string, value: string): string => (label ? `${label}: ${value}` : value);
  tip.textContent = `${name}\n${line(state.words.xName, across)}\n${line(state.words.yName, up)}`;
  const width = tip.parentElement!.clientWidth;
  const left = hit.x + 14 + tip.offsetWidth > width ? Math.max(0, hit.x - 14 - tip.offsetWidth) : hit.x + 14;
  tip.style.transform = `translate(${left}px, ${Math.max(0, hit.y - tip.offsetHeight - 8)}px)`;
}

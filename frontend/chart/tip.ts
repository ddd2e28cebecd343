import type { Hit } from './hit';
import type { Model } from './model';
import { formatValue } from './numbers';

/** What a point is called: its series and its coordinates. */
export function wording(model: Model, { look, index }: Hit): [string, string, string] {
  const { x } = model.frame!;
  const values = model.values(look.id);
  const across = x.scale === 'categories' ? x.categories[index] ?? '' : formatValue(values.x[index]);
  return [look.name, across, formatValue(values.y[index])];
}

/** Shows what is pointed at beside the pointer, on the side where there is room. */
export function showTip(tip: HTMLElement, model: Model, hit: Hit | undefined): void {
  tip.hidden = !hit;
  if (!hit) {
    return;
  }
  const { x, y } = model.frame!;
  const [name, across, up] = wording(model, hit);
  const line = (label: string, value: string): string => (label ? `${label}: ${value}` : value);
  tip.textContent = `${name}\n${line(x.title, across)}\n${line(y.title, up)}`;
  const width = tip.parentElement!.clientWidth;
  const left = hit.x + 14 + tip.offsetWidth > width ? Math.max(0, hit.x - 14 - tip.offsetWidth) : hit.x + 14;
  tip.style.transform = `translate(${left}px, ${Math.max(0, hit.y - tip.offsetHeight - 8)}px)`;
}

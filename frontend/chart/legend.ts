import { html, nothing, svg, type TemplateResult } from 'lit';
import { color, dashes } from './dress';
import type { Look, Model } from './model';
import { isOpen, markerPath } from './paths';

/** More entries than these would take the picture's room; its tips and its table name them. */
const MOST = 12;

/** One entry a series, with its shape and dash as well as its colour. A single series needs none: the title names it. */
export function legend(model: Model): TemplateResult | typeof nothing {
  const { series } = model.frame!;
  if (series.length < 2 || series.length > MOST) {
    return nothing;
  }
  return html`<ul class="chart-legend">
    ${series.map((look) => html`<li><svg class="chart-swatch" viewBox="0 0 26 14" aria-hidden="true">${swatch(look, isHatched(model, look))}</svg>${look.name}</li>`)}
  </ul>`;
}

function isHatched(model: Model, { id }: Look): boolean {
  const { marks } = model.values(id);
  return marks.includes('hatch') && !marks.includes('none');
}

function swatch(look: Look, hatched: boolean): TemplateResult[] {
  const ink = color(look.color);
  if (hatched) {
    return [svg`<path d="M5 7l5-5M5 12l10-10M10 12l10-10M15 12l6-6" style="stroke: ${ink}; stroke-width: 2"></path>`];
  }
  if (look.kind === 'bars' || look.kind === 'band') {
    const opacity = look.kind === 'band' ? 0.25 : 1;
    return [svg`<rect x="5" y="2" width="16" height="10" rx="1" style="fill: ${ink}; fill-opacity: ${opacity}"></rect>`];
  }
  const parts: TemplateResult[] = [];
  if (look.kind === 'line') {
    const dash = dashes(look.dash) || 'none';
    parts.push(svg`<path d="M1 7H25" style="stroke: ${ink}; stroke-width: ${look.width ?? 2}; stroke-dasharray: ${dash}"></path>`);
  }
  if (look.marker) {
    const open = isOpen(look.marker);
    const style = `fill: ${open ? 'none' : ink}; stroke: ${open ? ink : 'none'}; stroke-width: 2`;
    parts.push(svg`<path d=${markerPath(13, 7, look.marker, 4)} style=${style}></path>`);
  }
  return parts;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import { color, dashes } from './dress';
import type { Look, Model } from './model';
import { markerPath } from './paths';

/** More entries than these would take the picture's room; its tips and its table name them. */
const MOST = 12;

/** One entry a series, with its shape and dash as well as its colour. A single series needs none: the title names it. */
export function legend(model: Model): TemplateResult | typeof nothing {
  const { series } = model.frame!;
  if (series.length < 2 || series.length > MOST) {
    return nothing;
  }
  return html`<ul class="chart-legend">
    ${series.map((look) => html`<li><svg class="chart-swatch" viewBox="0 0 26 14" aria-hidden="true">${swatch(look)}</svg>${look.name}</li>`)}
  </ul>`;
}

function swatch(look: Look): TemplateResult {
  const ink = color(look.color);
  if (look.kind === 'bars') {
    return svg`<rect x="5" y="2" width="16" height="10" rx="1" style="fill: ${ink}"></rect>`;
  }
  if (look.kind === 'points') {
    return svg`<path d=${markerPath(13, 7, look.marker!, 4)} style="fill: ${ink}"></path>`;
  }
  const dash = dashes(look.dash) || 'none';
  return svg`<path d="M1 7H25" style="stroke: ${ink}; stroke-width: ${look.width}; stroke-dasharray: ${dash}"></path>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ChartState } from './state';

/** More entries than these would take the picture's room; its tips and its table name them. */
const MOST = 12;

/** One entry a mark, with its shape and dash as well as its colour. A single mark needs none: the title names it. */
export function legend(state: ChartState): TemplateResult | typeof nothing {
  const { marks } = state;
  if (marks.length < 2 || marks.length > MOST) {
    return nothing;
  }
  return html`<ul class="chart-legend">
    ${marks.map(
      (mark) =>
        html`<li><svg class="chart-swatch" viewBox="0 0 26 14" aria-hidden="true">${mark.swatch()}</svg>${state.name(mark)}</li>`,
    )}
  </ul>`;
}

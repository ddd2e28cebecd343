import { html, type TemplateResult } from 'lit';
import { formatFull } from '../numbers';
import type { ChartState } from '../state';
import { dataTable } from './data-table';

/**
 * The same numbers for those who read rather than see.
 *
 * @param choose told of a row that a person chooses, where what is drawn alone can be chosen and has a row each
 */
export function tableView(
  state: ChartState,
  marksHead: string,
  choose: (series: string, index: number) => void,
): TemplateResult {
  const { title, xTitle, yTitle } = state.words;
  const { head, rows } = dataTable(state, marksHead);
  const cell = (value: string | number | null): string => (typeof value === 'number' ? formatFull(value) : (value ?? '–'));
  const [mark, ...others] = state.marks;
  const choosable = others.length === 0 && mark?.isChoosable && mark.standsInARow ? mark : undefined;
  const rowHead = (first: string | number | null, index: number): TemplateResult | string =>
    choosable
      ? html`<button type="button" aria-label=${`${xTitle} ${cell(first)}`} @click=${() => choose(choosable.id, index)}>
          ${cell(first)}
        </button>`
      : cell(first);
  return html`
    <div class="chart-table" role="region" aria-label=${title} tabindex="0">
      <table>
        <caption>${[title, yTitle].filter(Boolean).join(' – ')}</caption>
        <thead>
          <tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest], index) => html`<tr>
            <th scope="row">${rowHead(first ?? null, index)}</th>
            ${rest.map((value) => html`<td>${cell(value)}</td>`)}
          </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

import { html, type TemplateResult } from 'lit';
import { formatFull } from '../numbers';
import type { ChartState } from '../state';
import { dataTable } from './data-table';

/** The same numbers for those who read rather than see. */
export function tableView(state: ChartState, marksHead: string): TemplateResult {
  const { title, yTitle } = state.words;
  const { head, rows } = dataTable(state, marksHead);
  const cell = (value: string | number | null): string => (typeof value === 'number' ? formatFull(value) : (value ?? '–'));
  return html`
    <div class="chart-table" role="region" aria-label=${title} tabindex="0">
      <table>
        <caption>${[title, yTitle].filter(Boolean).join(' – ')}</caption>
        <thead>
          <tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...others]) => html`<tr>
            <th scope="row">${cell(first)}</th>
            ${others.map((value) => html`<td>${cell(value)}</td>`)}
          </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

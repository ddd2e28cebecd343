import { html, type TemplateResult } from 'lit';
import type { Model } from './model';
import { formatPlain } from './numbers';
import { sheet } from './sheet';
import type { Texts } from './shell';

/** The same numbers for those who read rather than see. */
export function table(model: Model, texts: Texts): TemplateResult {
  const { title, y } = model.frame!;
  const { head, rows } = sheet(model, texts.series);
  const cell = (value: string | number | null): string => (typeof value === 'string' ? value : formatPlain(value));
  return html`
    <div class="chart-table" role="region" aria-label=${title} tabindex="0">
      <table>
        <caption>${[title, y.title].filter(Boolean).join(' – ')}</caption>
        <thead>
          <tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(([first, ...others]) => html`<tr>
            <th scope="row">${cell(first)}</th>
            ${others.map((value) => html`<td>${cell(value)}</td>`)}
          </tr>`)}
        </tbody>
      </table>
    </div>
  `;
}

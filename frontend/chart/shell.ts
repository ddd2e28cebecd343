import { html, nothing, type TemplateResult } from 'lit';
import { legend } from './legend';
import type { Frame, Model } from './model';
import { table } from './table';

/** The words of a chart's own controls; ChartTexts on the server. */
export interface Texts {
  options: string;
  showTable: string;
  showPicture: string;
  downloadPng: string;
  downloadSvg: string;
  downloadCsv: string;
  point: string;
  editHelp: string;
  series: string;
}

export type Action = 'table' | 'png' | 'svg' | 'csv';

export interface Shell {
  id: string;
  model: Model;
  texts: Texts;
  headingLevel: number;
  asTable: boolean;
  act(action: Action): void;
}

/** Everything around the picture. The picture itself is ApexCharts', and only its box stands here. */
export function shell({ id, model, texts, headingLevel, asTable, act }: Shell): TemplateResult {
  const frame = model.frame!;
  const editable = frame.series.some((look) => look.editable);
  return html`
    <div class="chart-head">
      <div>
        <div class="chart-title" id="${id}-title" role="heading" aria-level=${headingLevel}>${frame.title}</div>
        <div class="chart-subtitle" ?hidden=${!frame.subtitle && !frame.hint}>
          ${frame.subtitle} <span class="chart-use">${frame.hint}</span>
        </div>
      </div>
      ${menu(id, frame, texts, asTable, act)}
    </div>
    <div class="chart-body" ?hidden=${asTable}>
      <div class="chart-y-title"><span>${frame.y.title}</span></div>
      <div
        class="chart-picture"
        role=${editable ? 'group' : 'img'}
        aria-label=${frame.description || frame.title}
        aria-describedby=${editable ? `${id}-help` : nothing}
      >
        <div class="chart-drawing"></div>
        <div class="chart-tip" aria-hidden="true" hidden></div>
        <button class="chart-cursor" type="button" ?hidden=${!editable}></button>
        <div class="chart-help" id="${id}-help" ?hidden=${!editable}>${texts.editHelp}</div>
      </div>
      <div class="chart-x-title">
        <span class="chart-end">${frame.x.low}</span>
        <span>${frame.x.title}</span>
        <span class="chart-end">${frame.x.high}</span>
      </div>
      ${legend(model)}
    </div>
    ${asTable ? table(model, texts) : nothing}
  `;
}

function menu(id: string, frame: Frame, texts: Texts, asTable: boolean, act: (action: Action) => void): TemplateResult {
  const item = (action: Action, text: string): TemplateResult => html`
    <button
      type="button"
      data-action=${action}
      ?disabled=${asTable && (action === 'png' || action === 'svg')}
      @click=${() => act(action)}
    >
      ${text}
    </button>
  `;
  return html`
    <button
      class="chart-menu-button"
      type="button"
      popovertarget="${id}-menu"
      aria-label="${texts.options}: ${frame.title}"
      title=${texts.options}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="3" cy="8" r="1.4" /><circle cx="8" cy="8" r="1.4" /><circle cx="13" cy="8" r="1.4" />
      </svg>
    </button>
    <div class="chart-menu" id="${id}-menu" popover @beforetoggle=${placeMenu}>
      ${item('table', asTable ? texts.showPicture : texts.showTable)} ${item('png', texts.downloadPng)}
      ${item('svg', texts.downloadSvg)} ${item('csv', texts.downloadCsv)}
    </div>
  `;
}

/** A popover lies in the window's own layer and knows nothing of its button. */
function placeMenu(event: Event): void {
  const menu = event.target as HTMLElement;
  const { bottom, right } = menu.previousElementSibling!.getBoundingClientRect();
  Object.assign(menu.style, { top: `${bottom}px`, right: `${document.documentElement.clientWidth - right}px` });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ControlTexts } from './control-texts';
import { tableView } from './export/table-view';
import { legend } from './legend';
import type { ChartState } from './state';

export type Action = 'table' | 'png' | 'svg' | 'csv';

export interface ChartView {
  id: string;
  state: ChartState;
  texts: ControlTexts;
  headingLevel: number;
  asTable: boolean;
  act(action: Action): void;
  /** A value is chosen from the table. */
  choose(series: string, index: number): void;
}

/** Everything around the picture. The picture itself is drawn apart, and only its box stands here. */
export function chartTemplate(view: ChartView): TemplateResult {
  const { id, state, texts, headingLevel, asTable } = view;
  const { words } = state;
  const keyed = state.marks.some((mark) => mark.isEditable || mark.isChoosable);
  return html`
    <div class="chart-head">
      <div>
        <div class="chart-title" id="${id}-title" role="heading" aria-level=${headingLevel}>${words.title}</div>
        <div class="chart-subtitle" ?hidden=${!words.subtitle && !words.usage}>
          ${words.subtitle} <span class="chart-use">${words.usage}</span>
        </div>
      </div>
      ${menu(view)}
    </div>
    <div class="chart-body" ?hidden=${asTable}>
      <div class="chart-y-title"><span>${words.yTitle}</span></div>
      <div
        class="chart-picture"
        role=${keyed ? 'group' : 'img'}
        aria-label=${words.description || words.title}
        aria-describedby=${keyed ? `${id}-help` : nothing}
      >
        <div class="chart-drawing"></div>
        <div class="chart-tip" aria-hidden="true" hidden></div>
        <button class="chart-cursor" type="button" ?hidden=${!keyed}></button>
        <div class="chart-help" id="${id}-help" ?hidden=${!keyed}>${texts.editHelp}</div>
      </div>
      <div class="chart-x-title">
        <span class="chart-end">${words.xLow}</span>
        <span>${words.xTitle}</span>
        <span class="chart-end">${words.xHigh}</span>
      </div>
      ${legend(state)}
    </div>
    ${asTable ? tableView(state, texts.series, view.choose) : nothing}
  `;
}

function menu({ id, state, texts, asTable, act }: ChartView): TemplateResult {
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
      aria-label="${texts.options}: ${state.words.title}"
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

/** A popover lies in the window's own layer and knows nothing of its button. It opens to where there is more room. */
function placeMenu(event: Event): void {
  const menu = event.target as HTMLElement;
  const { top, bottom, right } = menu.previousElementSibling!.getBoundingClientRect();
  const opensDown = innerHeight - bottom > top;
  Object.assign(menu.style, {
    top: opensDown ? `${bottom}px` : 'auto',
    bottom: opensDown ? 'auto' : `${innerHeight - top}px`,
    right: `${document.documentElement.clientWidth - right}px`,
  });
}

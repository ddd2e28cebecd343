import { render } from 'lit';
import type { Place } from './chart/axes/plot';
import type { ControlTexts } from './chart/control-texts';
import { csvFile } from './chart/export/csv';
import { dataTable } from './chart/export/data-table';
import { download } from './chart/export/download';
import { pngFile } from './chart/export/png';
import { svgFile } from './chart/export/svg-picture';
import { LivePicture } from './chart/live-picture';
import type { Patch, ToldValues } from './chart/protocol';
import { ChartState, type Ahead } from './chart/state';
import { addStyles } from './chart/styles';
import { chartTemplate, type Action } from './chart/template';
import { forgetWidths } from './chart/text-width';
import { Throttle } from './chart/timing';

const TABLE_EVERY = 300;
const LEAST_PAPER_HEIGHT = 190;
const PAPER_SHAPE = 0.4;

let instances = 0;

/** A chart that shows what its server last sent: as a picture with the words around it, or as a table. */
class ApexChartElement extends HTMLElement {
  /** The component on the server, as Vaadin sets it. */
  declare readonly $server?: { exactValues(): Promise<ToldValues> };
  #id = `apex-chart-${++instances}`;
  #state = new ChartState();
  #live?: LivePicture;
  #texts?: ControlTexts;
  #headingLevel = 2;
  #paperWidth = 310;
  #asTable = false;
  #rewrite = new Throttle(() => this.#render(), TABLE_EVERY);
  #size = new ResizeObserver(() => this.#live?.resized());
  // A web font that arrives late has other widths than the one that the labels were placed with.
  #fontsArrived = (): void => {
    forgetWidths();
    if (this.#live?.isDrawn) {
      this.#live.request();
    }
  };

  // Nothing can be drawn once the page has been laid out for paper, and a picture for the screen would be shrunk to it,
  // its labels too.
  #toPaper = (): void => {
    const size = { width: this.#paperWidth, height: Math.max(LEAST_PAPER_HEIGHT, PAPER_SHAPE * this.#paperWidth) };
    this.style.setProperty('--chart-paper', `${size.width} / ${size.height}`);
    this.toggleAttribute('on-paper', true);
    this.#live?.drawFor(size);
  };
  #toScreen = (): void => {
    this.toggleAttribute('on-paper', false);
    this.#live?.drawFor(undefined);
  };

  set texts(texts: ControlTexts) {
    this.#texts = texts;
    this.#render();
    if (this.#live && !this.#live.isDrawn) {
      this.#live.request();
    }
  }

  set headingLevel(level: number) {
    this.#headingLevel = level;
    this.#render();
  }

  set paperWidth(width: number) {
    this.#paperWidth = width;
  }

  set tellEvery(milliseconds: number) {
    this.#state.tellEvery = milliseconds;
  }

  connectedCallback(): void {
    addStyles();
    this.setAttribute('role', 'figure');
    this.setAttribute('aria-labelledby', `${this.#id}-title`);
    // A click leaves the focus here, for keys that are about this chart.
    this.tabIndex = -1;
    this.#watch();
    document.fonts.addEventListener('loadingdone', this.#fontsArrived);
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }

  /** The picture has the room that title and legend leave, so its size changes with theirs too. */
  #watch(): void {
    if (this.#live) {
      this.#size.observe(this.#live.picture.target);
    }
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    this.#rewrite.cancel();
    this.#live?.clear();
  }

  /** Called by the server. */
  update(patch: Patch): void {
    this.#state.apply(patch);
    if (this.#asTable) {
      this.#rewrite.request();
    } else if (patch.frame || patch.words) {
      this.#render();
    }
    this.#live?.heard();
    if (this.#asTable) {
      this.#painted();
    } else {
      this.#live?.follow(patch);
    }
  }

  /** Shows values and words that the server has yet to say, whatever it says meanwhile; the axes hold still. */
  showAhead(ahead: Ahead): void {
    this.#refresh(ahead);
  }

  /** Shows what the server has said. */
  showTold(): void {
    this.#refresh(undefined);
  }

  #refresh(ahead: Ahead | undefined): void {
    const before = this.#state.ahead;
    this.#state.ahead = ahead;
    if (this.#asTable) {
      this.#rewrite.request();
    } else {
      this.#render();
      this.#live?.refresh(this.#state.marks.filter(({ id }) => before?.values[id] !== ahead?.values[id]));
    }
  }

  /** Where a value is drawn, in pixels of the window: for tests, and for whoever points at it from outside. */
  locate(series: string, index: number): Place | undefined {
    return this.#live?.locate(series, index);
  }

  #painted(): void {
    this.dataset.revision = String(this.#state.revision);
  }

  #render(): void {
    if (!this.#state.frame || !this.#texts) {
      return;
    }
    render(
      chartTemplate({
        id: this.#id,
        state: this.#state,
        texts: this.#texts,
        headingLevel: this.#headingLevel,
        asTable: this.#asTable,
        act: (action) => void this.#act(action),
        choose: (series, index) => this.dispatchEvent(new CustomEvent('value-chosen', { detail: { series, index } })),
      }),
      this,
    );
    if (!this.#live) {
      this.#live = new LivePicture(
        this,
        this.#state,
        () => this.#texts?.point ?? '',
        () => this.#painted(),
      );
      this.#watch();
    }
  }

  async #act(action: Action): Promise<void> {
    this.querySelector<HTMLElement>('[popover]')?.hidePopover();
    const name = `${this.id || 'chart'}.${action}`;
    if (action === 'table') {
      this.#asTable = !this.#asTable;
      this.#render();
      this.#live?.request();
    } else if (action === 'csv') {
      // A picture does with fewer digits than a file.
      const exact = this.#state.with(await this.$server!.exactValues());
      download(csvFile(dataTable(exact, this.#texts!.series)), name);
    } else {
      download(action === 'svg' ? svgFile(this) : await pngFile(this), name);
    }
  }
}

customElements.define('apex-chart', ApexChartElement);

import { render } from 'lit';
import { Cursor } from './chart/cursor';
import { Edits } from './chart/edits';
import { download, pngFile, svgFile } from './chart/export';
import { place } from './chart/hit';
import { Model, type Patch } from './chart/model';
import type { Size } from './chart/options';
import { Picture } from './chart/picture';
import { Pointer } from './chart/pointer';
import { csv, sheet } from './chart/sheet';
import { shell, type Action, type Texts } from './chart/shell';
import { addStyles } from './chart/styles';
import { forgetWidths } from './chart/text';
import { afterPaint, Rest, Throttle } from './chart/timing';

const REDRAW_EVERY = 150;
const TABLE_EVERY = 300;
const AT_REST = 250;
const LEAST_PAPER_HEIGHT = 190;
const PAPER_SHAPE = 0.4;

let instances = 0;

/**
 * A chart that shows the model its server last sent. Values move at once between the axes that are drawn, and series come
 * and go. ApexCharts redraws the axes only when they or the size change, at most every 150 ms and behind a painted frame;
 * an axis that could be narrower waits until the values rest.
 */
class ApexChartElement extends HTMLElement {
  #id = `apex-chart-${++instances}`;
  #model = new Model();
  #parts?: { picture: Picture; edits: Edits; cursor: Cursor };
  #texts?: Texts;
  #headingLevel = 2;
  #paperWidth = 310;
  #asTable = false;
  #drawn = { structure: '', axes: '' };
  #draws = (): void => this.#draw();
  #redraw = new Throttle(() => afterPaint.request(this.#draws), REDRAW_EVERY);
  #rest = new Rest(() => this.#settle(), AT_REST);
  #rewrite = new Throttle(() => this.#render(), TABLE_EVERY);
  #size = new ResizeObserver(() => this.#resized());
  // A web font that arrives late has other widths than the one that the labels were placed with.
  #fontsArrived = (): void => {
    forgetWidths();
    if (this.#drawn.structure) {
      this.#redraw.request();
    }
  };

  // Nothing can be drawn once the page has been laid out for paper, and a picture for the screen would be shrunk to it,
  // its labels too.
  #toPaper = (): void => {
    const size = { width: this.#paperWidth, height: Math.max(LEAST_PAPER_HEIGHT, PAPER_SHAPE * this.#paperWidth) };
    this.style.setProperty('--chart-paper', `${size.width} / ${size.height}`);
    this.toggleAttribute('on-paper', true);
    this.#drawFor(size);
  };
  #toScreen = (): void => {
    this.toggleAttribute('on-paper', false);
    this.#drawFor(undefined);
  };

  set texts(texts: Texts) {
    this.#texts = texts;
    this.#render();
    if (this.#model.frame && !this.#drawn.structure) {
      this.#redraw.request();
    }
  }

  set headingLevel(level: number) {
    this.#headingLevel = level;
    this.#render();
  }

  set paperWidth(width: number) {
    this.#paperWidth = width;
  }

  connectedCallback(): void {
    addStyles();
    this.setAttribute('role', 'figure');
    this.setAttribute('aria-labelledby', `${this.#id}-title`);
    this.#watch();
    document.fonts.addEventListener('loadingdone', this.#fontsArrived);
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }

  /** The picture has the room that title and legend leave, so its size changes with theirs too. */
  #watch(): void {
    const { target } = this.#parts?.picture ?? {};
    if (target) {
      this.#size.observe(target);
    }
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    [this.#redraw, this.#rest, this.#rewrite].forEach((timer) => timer.cancel());
    afterPaint.cancel(this.#draws);
    this.#parts?.picture.clear();
    this.#drawn = { structure: '', axes: '' };
  }

  /** Called by the server. */
  update(patch: Patch): void {
    this.#model.apply(patch);
    if (patch.frame) {
      this.#render();
    } else if (this.#asTable) {
      this.#rewrite.request();
    }
    this.#parts?.edits.heard();
    if (this.#asTable) {
      this.#painted();
    } else if (this.#drawn.structure) {
      this.#move(patch);
    } else {
      this.#redraw.request();
    }
  }

  /** Where a value is drawn, in pixels of the window: for tests, and for whoever points at it from outside. */
  locate(series: string, index: number): { x: number; y: number } | undefined {
    const { picture } = this.#parts ?? {};
    const look = this.#model.frame?.series.find(({ id }) => id === series);
    const hit = picture && look && place(this.#model, picture, look, index);
    const box = picture?.target.getBoundingClientRect();
    return hit && { x: box!.x + hit.x, y: box!.y + hit.y };
  }

  #move(patch: Patch): void {
    const { picture, cursor } = this.#parts!;
    if (this.#drawn.structure === this.#model.structure) {
      picture.move(this.#model, Object.keys(patch.values ?? {}));
    } else {
      picture.dress(this.#model);
      this.#drawn.structure = this.#model.structure;
    }
    if (patch.annotations) {
      picture.annotate(this.#model);
    }
    cursor.follow();
    this.#painted();
    if (this.#drawn.axes !== this.#model.axes || !picture.serves(this.#model)) {
      this.#redraw.request();
    } else {
      this.#rest.request();
    }
  }

  #painted(): void {
    this.dataset.revision = String(this.#model.revision);
  }

  /** The axes may follow now, and labels make room for the lines: nothing is being moved any more. */
  #settle(): void {
    const { picture, edits } = this.#parts!;
    if (edits.dragging) {
      this.#rest.request();
    } else if (this.#drawn.axes !== this.#model.axes || !picture.fits(this.#model)) {
      this.#redraw.request();
    } else {
      picture.annotate(this.#model);
    }
  }

  #draw(): void {
    const { picture, cursor, edits } = this.#parts ?? {};
    if (!picture || !this.isConnected || !this.#model.frame || picture.size.width < 40) {
      return;
    }
    if (edits!.dragging && this.#drawn.structure === this.#model.structure) {
      // Under a finger the axes hold still.
      this.#rest.request();
      return;
    }
    picture.draw(this.#model);
    cursor!.show();
    this.#drawn = { structure: this.#model.structure, axes: this.#model.axes };
    this.#painted();
  }

  #drawFor(paper: Size | undefined): void {
    if (this.#parts) {
      this.#parts.picture.paper = paper;
      this.#draw();
    }
  }

  #resized(): void {
    const { picture } = this.#parts ?? {};
    const { width, height } = picture?.size ?? {};
    if (picture && (picture.drawnSize?.width !== width || picture.drawnSize?.height !== height)) {
      this.#redraw.request();
    }
  }

  #render(): void {
    if (!this.#model.frame || !this.#texts) {
      return;
    }
    render(
      shell({
        id: this.#id,
        model: this.#model,
        texts: this.#texts,
        headingLevel: this.#headingLevel,
        asTable: this.#asTable,
        act: (action) => void this.#act(action),
      }),
      this,
    );
    if (!this.#parts) {
      this.#parts = this.#assemble();
      this.#watch();
    }
  }

  #assemble(): { picture: Picture; edits: Edits; cursor: Cursor } {
    const picture = new Picture(this.querySelector<HTMLElement>('.chart-drawing')!);
    const edits = new Edits(this, this.#model, picture);
    const box = this.querySelector<HTMLElement>('.chart-picture')!;
    new Pointer(box, this.#model, picture, edits);
    const cursor = new Cursor(this.querySelector('.chart-cursor')!, this.#model, picture, edits, () => this.#texts?.point ?? '');
    return { picture, edits, cursor };
  }

  async #act(action: Action): Promise<void> {
    this.querySelector<HTMLElement>('[popover]')?.hidePopover();
    const name = `${this.id || 'chart'}.${action}`;
    if (action === 'table') {
      this.#asTable = !this.#asTable;
      this.#render();
      this.#redraw.request();
    } else if (action === 'csv') {
      download(new Blob(['\uFEFF', csv(sheet(this.#model, this.#texts!.series))], { type: 'text/csv' }), name);
    } else {
      download(action === 'svg' ? svgFile(this) : await pngFile(this), name);
    }
  }
}

customElements.define('apex-chart', ApexChartElement);

import ApexCharts from 'apexcharts';
import { MOST_ROWS, ROW } from './annotations';
import type { Shape } from './dress';
import { Layers } from './layers';
import type { Model } from './model';
import { apexOptions, type Size } from './options';
import { barPath, linePath, pointsPath, type Projection } from './paths';
import { along, scaleOf, type AxisScale } from './scale';
import { drawingStyles } from './styles';
import { category, textWidth } from './text';

/** The plot between the axes, in pixels of the picture. */
export interface Plot extends Projection {
  left: number;
  top: number;
}

/** Data that fill less of an axis do not wait until they rest for a narrower one. */
const LEAST_FILLED = 0.35;

const PIXELS_A_TICK = { x: 84, y: 36 };

/**
 * One chart: axes as ApexCharts draws them, and between them the shapes, which need no redraw. `draw` starts anew, `dress`
 * makes the shapes anew, `move` writes changed values into them; all by the same functions, so that they end in the same
 * picture.
 */
export class Picture {
  plot?: Plot;
  x?: AxisScale;
  y?: AxisScale;
  drawnSize?: Size;
  /** The size to draw for, where it is not that of the screen. */
  paper?: Size;
  #chart?: ApexCharts;
  #shapes = new Map<string, Shape>();
  #layers = new Layers();

  readonly target = document.createElement('div');

  /**
   * The drawing has a shadow root, because ApexCharts measures every label that it writes: matched against all rules of
   * a page's theme, that takes five times as long.
   */
  constructor(box: HTMLElement) {
    const root = box.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [drawingStyles()];
    root.append(this.target);
  }

  get size(): Size {
    return this.paper ?? { width: this.target.clientWidth, height: this.target.clientHeight };
  }

  /** The scales for what the model holds now, whatever is drawn. */
  #scales(model: Model): [AxisScale, AxisScale] {
    const { width, height } = this.size;
    const room = (pixels: number, each: number): number => Math.min(10, Math.max(2, Math.floor(pixels / each)));
    const frame = model.frame!;
    return [
      scaleOf(frame.x, along('x', model), room(width - 50, PIXELS_A_TICK.x)),
      scaleOf(frame.y, along('y', model), room(height - 50, PIXELS_A_TICK.y)),
    ];
  }

  /** Whether the drawn axes are still those that the values ask for; frames without fixed ranges follow the data. */
  fits(model: Model): boolean {
    const [x, y] = this.#scales(model);
    return x.key === this.x?.key && y.key === this.y?.key;
  }

  /** Whether the drawn axes still serve, where their range is the data's to choose: these neither leave it nor are lost in it. */
  serves(model: Model): boolean {
    const within = (axis: 'x' | 'y', scale: AxisScale): boolean => {
      if (model.frame![axis].min !== undefined || model.frame![axis].scale === 'categories') {
        return true;
      }
      const fractions = along(axis, model).flatMap((values) => values.map((value) => scale.fraction(value)));
      const known = fractions.filter((fraction) => !Number.isNaN(fraction));
      const [low, high] = [Math.min(...known), Math.max(...known)];
      return low > -1e-6 && high < 1 + 1e-6 && (high - low > LEAST_FILLED || this.fits(model));
    };
    return within('x', this.x!) && within('y', this.y!);
  }

  draw(model: Model): void {
    const frame = model.frame!;
    const size = this.size;
    this.clear();
    [this.x, this.y] = this.#scales(model);
    this.drawnSize = size;
    const rows = Math.min(MOST_ROWS, model.labels);
    const padding = { top: rows * ROW - 18, right: this.#rightPadding(frame.x.scale === 'categories') };
    this.#chart = new ApexCharts(this.target, apexOptions(frame, this.x, this.y, size, padding));
    // Everything is drawn before this returns; the promise only ever tells what is known by then.
    void this.#chart.render();
    this.#adopt(model);
  }

  /** The last label is centred on the plot's edge and needs half its width beside it. */
  #rightPadding(categories: boolean): number {
    return categories ? 8 : Math.max(10, textWidth(this.x!.label(this.x!.count)) / 2 + 4);
  }

  #adopt(model: Model): void {
    const { gridWidth: width, gridHeight: height, translateX, translateY, dom } = (this.#chart as any).w.globals;
    const svg: SVGSVGElement = dom.Paper.node;
    svg.querySelector('foreignObject')?.remove();
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
    svg.setAttribute('aria-hidden', 'true');
    this.plot = this.#between(translateX, translateY, width, height);
    this.#layers.attach(dom.elGraphical.node, this.plot);
    this.dress(model);
    this.annotate(model);
  }

  #between(left: number, top: number, width: number, height: number): Plot {
    const x = (value: number | null): number => this.x!.fraction(value) * width;
    const y = (value: number | null): number => (1 - this.y!.fraction(value)) * height;
    return { left, top, width, height, x, y };
  }

  /** Makes the shapes of all series, and the names of the categories, within the axes that are drawn. */
  dress(model: Model): void {
    const { series, x } = model.frame!;
    const named = x.scale === 'categories';
    if (named) {
      this.x = scaleOf(x, [], 0);
      const name = category(this.x, this.plot!.width);
      this.#layers.label(Array.from({ length: this.x.count }, (_, slot) => name(slot)), this.plot!);
    }
    this.#shapes = this.#layers.dress(series, named ? this.x!.count : 1, this.plot!.width);
    this.move(model, series.map(({ id }) => id));
  }

  /** Writes the values of these series into their shapes. */
  move(model: Model, ids: Iterable<string>): void {
    const to = this.plot;
    if (!to) {
      return;
    }
    const looks = new Map(model.frame!.series.map((look) => [look.id, look]));
    for (const id of ids) {
      const look = looks.get(id);
      const shape = this.#shapes.get(id);
      const values = model.values(id);
      if (look?.kind === 'bars' && shape) {
        shape.bars.forEach(({ left, width }, i) => shape.paths[i].setAttribute('d', barPath(left, width, values.y[i] ?? null, to)));
        this.#layers.crosses(look, shape, values.y, to);
      } else if (look && shape) {
        const { x, y } = values;
        shape.paths[0].setAttribute('d', look.kind === 'line' ? linePath(x, y, to) : pointsPath(x, y, look.marker!, look.size!, to));
      }
    }
  }

  annotate(model: Model): void {
    if (this.plot) {
      const lines = model.frame!.series.filter(({ kind }) => kind === 'line').map(({ id }) => model.values(id));
      this.#layers.annotate(model.annotations, lines, this.plot);
    }
  }

  /** The bar's middle, for whoever points at it. */
  bar(id: string, index: number): { left: number; width: number } | undefined {
    return this.#shapes.get(id)?.bars[index];
  }

  clear(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#shapes.clear();
    this.plot = undefined;
    this.drawnSize = undefined;
    this.target.replaceChildren();
  }
}

import { ApexAxes } from './axes/apex-axes';
import { ticksOf, type AxisScale } from './axes/axis-scale';
import { categories, categoryTexts } from './axes/categories';
import { equalScales } from './axes/equal';
import { ticksAcross, ticksUp } from './axes/own-ticks';
import { Plot, type Place, type Size } from './axes/plot';
import { firstOverhang, overhang, withRoom } from './axes/room';
import { scaleOf } from './axes/scale-of';
import { AnnotationLayer } from './marks/annotation-layer';
import { LabelRows, ROW_HEIGHT } from './marks/label-rows';
import { Layers } from './marks/layers';
import type { Mark, Move } from './marks/mark';
import type { ChartState } from './state';
import { drawingStyles } from './styles';
import { textWidth } from './text-width';

/** Data that fill less of an axis do not wait until they rest for a narrower one. */
const LEAST_FILLED = 0.35;

const PIXELS_A_TICK = { x: 84, y: 36 };
const BESIDE_PLOT = 50;
const BESIDE_LABELS = 20;
/** Of that, what stands left of the plot beside the labels. */
const LEFT_OF_PLOT = 11;
/** ApexCharts leaves more room at the left than is needed. */
const LEFT = -4;
/** About what stands above and below the plot. */
const OVER_AND_UNDER_PLOT = 42;

/** What ApexCharts leaves above the plot by itself. */
const ABOVE_PLOT = 18;

const widest = (scale: AxisScale): number => Math.max(...ticksOf(scale).map(({ label }) => textWidth(label)));

/** About how wide the plot will be: ApexCharts tells it once it has drawn. */
const plotWidth = (width: number, up: AxisScale): number =>
  width - Math.max(BESIDE_PLOT, BESIDE_LABELS + widest(up));

/**
 * One chart: axes as ApexCharts draws them, and between them the marks, which need no redraw. `draw` starts anew,
 * `drawMarks` makes the marks' elements anew, `move` writes changed values into them; all by the same functions, so
 * that they end in the same picture.
 */
export class Picture {
  plot?: Plot;
  drawnSize?: Size;
  /** The size to draw for, where it is not that of the screen. */
  paper?: Size;
  #axes: ApexAxes;
  #layers?: Layers;
  #annotations?: AnnotationLayer;
  #moves = new Map<string, Move>();
  /** How many rows of labels the axes leave room for above the plot. */
  #rows = 0;

  readonly target = document.createElement('div');

  /**
   * The drawing has a shadow root, because ApexCharts measures every label that it writes: matched against all rules of
   * a page's theme, that takes five times as long.
   */
  constructor(box: HTMLElement) {
    const root = box.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [drawingStyles()];
    root.append(this.target);
    this.#axes = new ApexAxes(this.target);
  }

  /** In pixels of its own, of which the page may show each larger. */
  get size(): Size {
    return this.paper ?? { width: this.target.clientWidth, height: this.target.clientHeight };
  }

  /** How many of the page's pixels one of the picture's takes. */
  get scale(): number {
    return Number(getComputedStyle(this.target).getPropertyValue('--chart-scale')) || 1;
  }

  /** A place of the picture in pixels of the page, and back. */
  toPage({ x, y }: Place): Place {
    return { x: x * this.scale, y: y * this.scale };
  }

  fromPage({ x, y }: Place): Place {
    return { x: x / this.scale, y: y / this.scale };
  }

  /** The scales for what the chart holds now, whatever is drawn. */
  #scales(state: ChartState): [AxisScale, AxisScale] {
    const { width, height } = this.size;
    const ticks = (pixels: number, each: number): number =>
      Math.min(10, Math.max(2, Math.floor((pixels - BESIDE_PLOT) / each)));
    const { x, y, equal } = state.frame!;
    if (equal) {
      return equalScales(x, y, { width: width - BESIDE_PLOT, height: height - OVER_AND_UNDER_PLOT });
    }
    const up = scaleOf(y, state.along('y'), ticks(height, PIXELS_A_TICK.y));
    const along = state.along('x');
    const across = (ticks: number): AxisScale => scaleOf(x, along, ticks);
    const wished = ticks(width, PIXELS_A_TICK.x);
    const plot = plotWidth(width, up);
    return [x.scale === 'categories' ? across(wished) : withRoom(across, wished, plot, width - plot), up];
  }

  #rowsAbove({ annotations }: ChartState, { width }: Size): number {
    return LabelRows.most(annotations.flatMap((annotation) => annotation.linesAbove(width)).length);
  }

  /**
   * Whether the drawn axes are still those that values and labels ask for; frames without fixed ranges follow the data.
   */
  fits(state: ChartState): boolean {
    const [across, up] = this.#scales(state);
    const sameScales = across.key === this.plot?.across.key && up.key === this.plot?.up.key;
    return sameScales && this.#rowsAbove(state, this.drawnSize!) === this.#rows;
  }

  /**
   * Whether the drawn axes still serve: what they follow neither leaves them nor is lost in them, and the labels above
   * have room.
   */
  serves(state: ChartState): boolean {
    const within = (axis: 'x' | 'y', scale: AxisScale): boolean => {
      const frame = state.frame![axis];
      if (frame.min !== undefined || frame.scale === 'categories') {
        return true;
      }
      const fractions = state.along(axis).flatMap((values) => values.map((value) => scale.fraction(value)));
      const known = fractions.filter((fraction) => !Number.isNaN(fraction));
      const [low, high] = [Math.min(...known), Math.max(...known)];
      return low > -1e-6 && high < 1 + 1e-6 && (high - low > LEAST_FILLED || this.fits(state));
    };
    const labelsHaveRoom = this.#rowsAbove(state, this.drawnSize!) <= this.#rows;
    return labelsHaveRoom && within('x', this.plot!.across) && within('y', this.plot!.up);
  }

  draw(state: ChartState): void {
    const size = this.size;
    this.clear();
    const [across, up] = this.#scales(state);
    const categories = state.frame!.x.scale === 'categories';
    const named = categories || !!across.ticks;
    const right = categories ? 8 : Math.max(10, overhang(across, plotWidth(size.width, up)));
    const left = named ? LEFT : Math.max(LEFT, LEFT + firstOverhang(across) - LEFT_OF_PLOT - widest(up));
    this.#rows = this.#rowsAbove(state, size);
    const top = this.#rows * ROW_HEIGHT - ABOVE_PLOT;
    const { plane, box } = this.#axes.draw({ across, up, named, size, padding: { top, right, left } });
    this.drawnSize = size;
    const { x, y, equal } = state.frame!;
    this.plot = equal ? new Plot(box, ...equalScales(x, y, box)) : new Plot(box, across, up);
    this.#layers = new Layers(plane, this.plot);
    this.#annotations = new AnnotationLayer(this.#layers);
    this.#layers.showTicks([...ticksAcross(this.plot), ...ticksUp(this.plot)]);
    this.drawMarks(state);
    this.annotate(state);
  }

  /** Makes the elements of all marks, and the names of the categories, within the axes that are drawn. */
  drawMarks(state: ChartState): void {
    const { x } = state.frame!;
    if (x.scale === 'categories') {
      this.plot = new Plot(this.plot!, categories(x.categories), this.plot!.up);
      this.#layers!.showNames(categoryTexts(this.plot));
    }
    this.#layers!.clearMarks();
    this.#moves = new Map(state.marks.map((mark) => [mark.id, mark.draw(this.#layers!, this.plot!)]));
    this.move(state, state.marks);
  }

  /** Writes the values of these marks into their elements. */
  move(state: ChartState, marks: readonly Mark[]): void {
    marks.forEach((mark) => this.#moves.get(mark.id)?.(state.values(mark)));
  }

  annotate(state: ChartState): void {
    const plot = this.plot;
    if (plot) {
      const courses = state.marks.map((mark) => mark.course(state.values(mark), plot));
      this.#annotations?.show(state.annotations, courses, plot, this.drawnSize!.width);
    }
  }

  clear(): void {
    this.#axes.clear();
    this.#moves.clear();
    this.plot = undefined;
    this.drawnSize = undefined;
  }
}

import { drawnTo, svgElement, type Place } from './sketch';

/** The picture in its own units, with room for what stands at the axes. */
const WIDTH = 360;
const HEIGHT = 260;
const LEFT = 46;
const RIGHT = 20;
const TOP = 22;
const BOTTOM = 40;

/** Heights go from 0 to this. */
const MOST = 100;
const MIDDLE = 50;

const x = (share: number): number => LEFT + share * (WIDTH - LEFT - RIGHT);
const y = (share: number): number => HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);

/**
 * A line that is drawn by hand across a picture, or point by point: each is a slider, which lies over its part of the
 * picture, is set by keys and heard by screen readers, and lets a pointer through. Once it is read-only it stands beside
 * another line.
 */
class SketchFieldElement extends HTMLElement {
  #points: string[] = [];
  #heights: string[] = [];
  #line: number[] = [];
  #value: number[] = [];
  #readonly = false;
  #texts: Record<'name' | 'across' | 'color', string> = { name: '', across: '', color: '' };
  #legend: string[] = [];
  #ticks: Record<'rightPlaces' | 'upPlaces', number[]> = { rightPlaces: [], upPlaces: [] };
  #tickTexts: Record<'rightTexts' | 'upTexts', string[]> = { rightTexts: [], upTexts: [] };
  #inputs: HTMLInputElement[] = [];
  #picture = svgElement('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  #plot = document.createElement('div');
  #key = document.createElement('p');
  #before: Place | undefined;
  #due = false;

  constructor() {
    super();
    this.#plot.className = 'sketch-plot';
    this.#key.className = 'sketch-key';
    this.#plot.addEventListener('pointerdown', (event) => this.#begin(event));
    this.#plot.addEventListener('pointermove', (event) => this.#go(event));
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.#plot.addEventListener(end, () => this.#rest());
    }
  }

  connectedCallback(): void {
    this.setAttribute('role', 'group');
    this.#plot.append(this.#picture, ...this.#inputs);
    this.append(this.#plot, this.#key);
    this.#drawSoon();
  }

  /** Heights from left to right, with blanks between them; empty while nothing has been drawn. */
  get value(): string {
    return this.#value.join(' ');
  }

  set value(value: string) {
    this.#value = value ? value.split(' ').map(Number) : [];
    this.#drawSoon();
  }

  set readonly(readonly: boolean) {
    this.#readonly = readonly;
    this.#drawSoon();
  }

  /** What each point is called; there are as many. */
  set points(points: string[]) {
    this.#points = points;
    this.#inputs.forEach((input) => input.remove());
    this.#inputs = points.map((name, point) => this.#input(name, point));
    this.#plot.append(...this.#inputs);
    this.#drawSoon();
  }

  /** What is said of each height. */
  set heights(heights: string[]) {
    this.#heights = heights;
    this.#drawSoon();
  }

  /** The other line, as shares of the height at equal steps; none while it is not to be seen. */
  set line(line: number[]) {
    this.#line = line;
    this.#drawSoon();
  }

  /** What the two lines are called. */
  set legend(legend: string[]) {
    this.#legend = legend;
    this.#drawSoon();
  }

  set name(name: string) {
    this.#texts.name = name;
    this.setAttribute('aria-label', name);
    this.#drawSoon();
  }

  set across(across: string) {
    this.#texts.across = across;
    this.#drawSoon();
  }

  /** The property of the style sheet that has the other line's. */
  set color(color: string) {
    this.#texts.color = color;
    this.#drawSoon();
  }

  set rightPlaces(places: number[]) {
    this.#ticks.rightPlaces = places;
    this.#drawSoon();
  }

  set rightTexts(texts: string[]) {
    this.#tickTexts.rightTexts = texts;
    this.#drawSoon();
  }

  set upPlaces(places: number[]) {
    this.#ticks.upPlaces = places;
    this.#drawSoon();
  }

  set upTexts(texts: string[]) {
    this.#tickTexts.upTexts = texts;
    this.#drawSoon();
  }

  #input(name: string, point: number): HTMLInputElement {
    const input = document.createElement('input');
    input.type = 'range';
    input.min = '0';
    input.max = String(MOST);
    input.setAttribute('aria-label', name);
    input.setAttribute('aria-orientation', 'vertical');
    input.addEventListener('input', () => {
      const value = this.#drawn();
      value[point] = Number(input.value);
      this.#set(value);
      this.#tell();
    });
    for (const change of ['focus', 'blur'] as const) {
      input.addEventListener(change, () => this.#drawSoon());
    }
    return input;
  }

  /** What is not drawn yet is a flat line in the middle. */
  #drawn(): number[] {
    return this.#value.length === this.#points.length ? [...this.#value] : this.#points.map(() => MIDDLE);
  }

  #set(value: number[]): void {
    this.#value = value;
    this.#drawSoon();
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('value-changed'));
  }

  #begin(event: PointerEvent): void {
    if (this.#readonly || event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.#plot.setPointerCapture(event.pointerId);
    const place = this.#place(event);
    this.#before = place;
    this.#set(drawnTo(this.#drawn(), place, place));
  }

  #go(event: PointerEvent): void {
    if (this.#before) {
      const place = this.#place(event);
      this.#set(drawnTo(this.#drawn(), this.#before, place));
      this.#before = place;
    }
  }

  #rest(): void {
    if (this.#before) {
      this.#before = undefined;
      this.#tell();
    }
  }

  /** In points to the right, and in heights. */
  #place(event: PointerEvent): Place {
    const box = this.#picture.getBoundingClientRect();
    const right = ((event.clientX - box.left) / box.width) * WIDTH;
    const down = ((event.clientY - box.top) / box.height) * HEIGHT;
    return {
      point: ((right - x(0)) / (x(1) - x(0))) * (this.#points.length - 1),
      height: ((down - y(0)) / (y(1) - y(0))) * MOST,
    };
  }

  /** Many properties come at once. */
  #drawSoon(): void {
    if (!this.#due) {
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        this.#draw();
      });
    }
  }

  #draw(): void {
    const values = this.#drawn();
    const known = this.#value.length > 0;
    this.classList.toggle('drawn', known);
    this.classList.toggle('readonly', this.#readonly);
    this.#inputs.forEach((input, point) => {
      input.value = String(values[point]);
      input.disabled = this.#readonly;
      input.setAttribute('aria-valuetext', this.#heights[values[point]] ?? '');
      input.style.insetInlineStart = `${(100 * (x(point / (values.length - 1)) - this.#step() / 2)) / WIDTH}%`;
      input.style.inlineSize = `${(100 * this.#step()) / WIDTH}%`;
    });
    this.#picture.replaceChildren(...this.#axes(), ...this.#lines(values));
    this.#key.replaceChildren(...(this.#line.length > 0 ? this.#legend.map((name, i) => keyed(name, i)) : []));
    this.style.setProperty('--sketch-line', `var(${this.#texts.color})`);
  }

  /** From point to point. */
  #step(): number {
    return (x(1) - x(0)) / (this.#points.length - 1);
  }

  #axes(): SVGElement[] {
    return [
      svgElement('rect', { class: 'frame', x: x(0), y: y(1), width: x(1) - x(0), height: y(0) - y(1) }),
      ...this.#ticks.upPlaces.flatMap((at, i) => [
        svgElement('line', { class: 'grid', x1: x(0), x2: x(1), y1: y(at), y2: y(at) }),
        text(this.#tickTexts.upTexts[i], { x: x(0) - 6, y: y(at) + 4, 'text-anchor': 'end' }),
      ]),
      ...this.#ticks.rightPlaces.flatMap((at, i) => [
        svgElement('line', { class: 'grid', x1: x(at), x2: x(at), y1: y(0), y2: y(1) }),
        text(this.#tickTexts.rightTexts[i], { x: x(at), y: y(0) + 16, 'text-anchor': 'middle' }),
      ]),
      text(this.#texts.name, { x: 0, y: 13, class: 'axis-name' }),
      text(this.#texts.across, { x: x(1), y: HEIGHT - 6, 'text-anchor': 'end', class: 'axis-name' }),
    ];
  }

  #lines(values: number[]): SVGElement[] {
    const lines: SVGElement[] = [];
    if (this.#line.length > 0) {
      lines.push(
        polyline(
          'other',
          this.#line.map((height, i) => [x(i / (this.#line.length - 1)), y(height)]),
        ),
      );
    }
    const places = values.map((value, point) => [x(point / (values.length - 1)), y(value / MOST)]);
    lines.push(polyline('own', places));
    if (!this.#readonly) {
      places.forEach(([cx, cy], point) => {
        const focused = this.#inputs[point].matches(':focus-visible');
        lines.push(svgElement('circle', { class: focused ? 'point focused' : 'point', cx, cy, r: focused ? 8 : 6 }));
      });
    }
    return lines;
  }
}

function polyline(kind: string, places: number[][]): SVGElement {
  return svgElement('polyline', { class: kind, points: places.map((place) => place.join(',')).join(' ') });
}

function text(words: string | undefined, attributes: Record<string, string | number>): SVGElement {
  const element = svgElement('text', attributes);
  element.textContent = words ?? '';
  return element;
}

/** A name with a piece of its line before it. */
function keyed(name: string, which: number): HTMLElement {
  const entry = document.createElement('span');
  const piece = svgElement('svg', { viewBox: '0 0 28 10', width: 28, height: 10, 'aria-hidden': 'true' });
  piece.append(
    polyline(which === 0 ? 'own' : 'other', [
      [0, 5],
      [28, 5],
    ]),
  );
  entry.append(piece, name);
  return entry;
}

customElements.define('sketch-field', SketchFieldElement);

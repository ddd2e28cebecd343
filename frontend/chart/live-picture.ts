import type { Place, Size } from './axes/plot';
import { Edits } from './interaction/edits';
import { hitOf } from './interaction/hit-testing';
import { KeyboardCursor } from './interaction/keyboard-cursor';
import { Pointer } from './interaction/pointer';
import type { Mark } from './marks/mark';
import { Picture } from './picture';
import type { Patch } from './protocol';
import type { ChartState } from './state';
import { afterPaint, Rest, Throttle } from './timing';

const REDRAW_EVERY = 150;
const AT_REST = 250;
const LEAST_WIDTH = 40;

const NOTHING = { structure: '', axes: '' };

/**
 * Keeps a picture, and those who point at it, with the state. Values move at once between the axes that are drawn, and
 * marks come and go. Axes are redrawn only when they or the size change, at most every 150 ms and behind a painted
 * frame; an axis that could be narrower waits until the values rest. Words touch nothing that is drawn.
 */
export class LivePicture {
  readonly picture: Picture;
  #edits: Edits;
  #pointer: Pointer;
  #cursor: KeyboardCursor;
  #drawn = NOTHING;
  #draws = (): void => this.draw();
  #redraw = new Throttle(() => afterPaint.request(this.#draws), REDRAW_EVERY);
  #rest = new Rest(() => this.#settle(), AT_REST);

  constructor(
    private readonly host: HTMLElement,
    private readonly state: ChartState,
    pointLabel: () => string,
    private readonly painted: () => void,
  ) {
    this.picture = new Picture(host.querySelector<HTMLElement>('.chart-drawing')!);
    this.#edits = new Edits(host, state, this.picture);
    this.#pointer = new Pointer(host.querySelector<HTMLElement>('.chart-picture')!, state, this.picture, this.#edits);
    this.#cursor = new KeyboardCursor(
      host.querySelector('.chart-cursor')!,
      state,
      this.picture,
      this.#edits,
      pointLabel,
    );
  }

  get isDrawn(): boolean {
    return this.#drawn !== NOTHING;
  }

  /** The state has taken up a patch. */
  heard(): void {
    this.#edits.heard();
  }

  /** Shows what a patch has changed. */
  follow(patch: Patch): void {
    if (!this.isDrawn) {
      this.request();
    } else if (patch.frame || patch.values || patch.annotations) {
      this.#move(patch);
    } else {
      this.#cursor.follow();
      this.painted();
    }
  }

  /** The values of these marks have become others, though the server has said nothing. */
  refresh(marks: readonly Mark[]): void {
    if (!this.isDrawn) {
      this.request();
      return;
    }
    this.picture.move(this.state, marks);
    this.#followed();
    if (this.#drawn.axes !== this.state.axes) {
      this.request();
    }
  }

  /** Those who point at it see what has become of that. */
  #followed(): void {
    this.#cursor.follow();
    this.#pointer.follow();
  }

  #move({ values = {}, annotations }: Patch): void {
    const { picture, state } = this;
    if (this.#drawn.structure === state.structure) {
      picture.move(
        state,
        state.marks.filter(({ id }) => id in values),
      );
    } else {
      picture.drawMarks(state);
      this.#drawn = { ...this.#drawn, structure: state.structure };
    }
    if (annotations) {
      picture.annotate(state);
    }
    this.#followed();
    this.painted();
    if (this.#drawn.axes !== state.axes || !picture.serves(state)) {
      this.request();
    } else {
      this.#rest.request();
    }
  }

  /** The axes may follow now, and labels make room for the lines: nothing is being moved any more. */
  #settle(): void {
    const { picture, state } = this;
    if (this.#isUnderAFinger) {
      this.#rest.request();
    } else if (!this.#isShown) {
      // It draws itself anew when it has room again.
      return;
    } else if (this.#drawn.axes !== state.axes || !picture.fits(state)) {
      this.request();
    } else {
      picture.annotate(state);
    }
  }

  /** What is hidden has no size. */
  get #isShown(): boolean {
    return this.host.isConnected && this.picture.size.width >= LEAST_WIDTH;
  }

  get #isUnderAFinger(): boolean {
    return this.#edits.dragging || this.state.ahead !== undefined;
  }

  /** Asks for everything to be drawn anew, soon. */
  request(): void {
    this.#redraw.request();
  }

  draw(): void {
    const { picture, state } = this;
    if (!state.frame || !this.#isShown) {
      return;
    }
    if (this.#isUnderAFinger && this.#drawn.structure === state.structure) {
      // Under a finger the axes hold still.
      this.#rest.request();
      return;
    }
    picture.draw(state);
    this.#cursor.show();
    this.#drawn = { structure: state.structure, axes: state.axes };
    this.painted();
  }

  /** The box may have another size now. */
  resized(): void {
    const { size, drawnSize } = this.picture;
    if (drawnSize?.width !== size.width || drawnSize?.height !== size.height) {
      this.request();
    }
  }

  /** Draws at once, for paper of this size or, without one, for the screen. */
  drawFor(paper: Size | undefined): void {
    this.picture.paper = paper;
    this.draw();
  }

  clear(): void {
    this.#redraw.cancel();
    this.#rest.cancel();
    afterPaint.cancel(this.#draws);
    this.#edits.cancel();
    this.#pointer.cancel();
    this.picture.clear();
    this.#drawn = NOTHING;
  }

  /** Where a value is drawn, in pixels of the window. */
  locate(id: string, index: number): Place | undefined {
    const mark = this.state.marks.find((mark) => mark.id === id);
    const hit = mark && hitOf(this.state, this.picture, mark, index);
    const at = hit && this.picture.toPage(hit);
    const box = this.picture.target.getBoundingClientRect();
    return at && { x: box.x + at.x, y: box.y + at.y };
  }
}

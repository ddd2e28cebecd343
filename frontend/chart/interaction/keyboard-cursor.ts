import type { Picture } from '../picture';
import type { ChartState } from '../state';
import type { Edits } from './edits';
import { hitOf, type Hit } from './hit-testing';
import { pointTexts } from './tooltip';

const STEP = 100;

/**
 * The keyboard's pointer: one button that stands on a point and is itself no part of the drawing, so it keeps the focus
 * through every redraw. It goes from left to right, and upwards where points share an x; among values that can be chosen
 * and not moved, where an arrow points, unless they stand in a row.
 */
export class KeyboardCursor {
  #rank = 0;
  #count = 0;
  #at?: Hit;

  constructor(
    private readonly button: HTMLButtonElement,
    private readonly state: ChartState,
    private readonly picture: Picture,
    private readonly edits: Edits,
    private readonly label: () => string,
  ) {
    button.addEventListener('keydown', (event) => this.#key(event));
    button.addEventListener('focus', () => this.show());
  }

  get #hits(): Hit[] {
    return this.state.marks
      .filter((mark) => mark.isEditable || mark.isChoosable)
      .flatMap((mark) =>
        this.state.values(mark).y.flatMap((_, index) => hitOf(this.state, this.picture, mark, index) ?? []),
      )
      .sort((a, b) => a.x - b.x || b.y - a.y);
  }

  /** The drawing has changed; nobody needs to know where the button is before it has the focus. */
  follow(): void {
    if (this.button === document.activeElement) {
      this.show();
    }
  }

  /** Moves the button to its point, which may have passed others, and tells what that is. */
  show(): void {
    const hits = this.#hits;
    // Where one has come or gone, the others have other numbers: what stands at the same place is taken then.
    const same = hits.findIndex(({ mark, index }) => mark.id === this.#at?.mark.id && index === this.#at.index);
    this.#step(hits, hits.length === this.#count && same >= 0 ? same : this.#rank);
  }

  #step(hits: Hit[], rank: number): void {
    this.#rank = Math.max(0, Math.min(rank, hits.length - 1));
    this.#count = hits.length;
    this.#at = hits[this.#rank];
    if (!this.#at || this.button.hidden) {
      return;
    }
    const plot = this.picture.plot!;
    const y = Math.min(Math.max(this.#at.y, plot.top), plot.top + plot.height);
    const at = this.picture.toPage({ x: this.#at.x, y });
    this.button.style.transform = `translate(${at.x}px, ${at.y}px)`;
    const parts = [this.#rank + 1, hits.length, ...pointTexts(this.state, this.#at)];
    this.button.setAttribute(
      'aria-label',
      this.label().replaceAll(/\{(\d)}/g, (_, i) => String(parts[Number(i)] ?? '')),
    );
  }

  #key(event: KeyboardEvent): void {
    const chooses = this.#at?.mark.isChoosable;
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!this.#at || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.repeat && !arrow) {
      // Until the server has answered, the same number is another point's.
      event.preventDefault();
    } else if (arrow && chooses && !this.#at.mark.standsInARow) {
      this.#towards(this.#at, arrow[0], arrow[1]);
    } else if (event.key === 'Enter' && chooses) {
      this.edits.choose(this.#at);
    } else if (chooses && !arrow) {
      return;
    } else if (arrow && event.shiftKey && !chooses) {
      this.#nudge(this.#at, arrow[0], arrow[1]);
    } else if (arrow) {
      this.#step(this.#hits, this.#rank + arrow[0] - arrow[1]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      // What a Mac calls its delete key is named Backspace.
      this.edits.remove(this.#at);
    } else if (event.key === 'Enter') {
      this.edits.add({ x: this.#at.x + this.picture.plot!.width / STEP, y: this.#at.y }, this.#at);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** To the nearest in a direction; there may be none. */
  #towards(from: Hit, right: number, down: number): void {
    const far = ({ x, y }: Hit): number => {
      const ahead = (x - from.x) * right + (y - from.y) * down;
      return ahead < 0.5 ? Infinity : ahead + 4 * Math.abs((x - from.x) * down + (y - from.y) * right);
    };
    const hits = this.#hits;
    const distances = hits.map(far);
    const least = Math.min(...distances);
    if (least < Infinity) {
      this.#step(hits, distances.indexOf(least));
    }
  }

  #nudge(hit: Hit, right: number, down: number): void {
    const { width, height } = this.picture.plot!;
    this.edits.nudge(hit, { x: hit.x + (right * width) / STEP, y: hit.y + (down * height) / STEP });
    this.show();
  }
}

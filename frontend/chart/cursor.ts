import type { Edits } from './edits';
import { place, type Hit } from './hit';
import type { Model } from './model';
import type { Picture } from './picture';
import { wording } from './tip';

const STEP = 100;

/**
 * The keyboard's pointer: one button that stands on a point and is itself no part of the drawing, so it keeps the focus
 * through every redraw. It goes from left to right, and upwards where points share an x.
 */
export class Cursor {
  #rank = 0;
  #count = 0;
  #at?: Hit;

  constructor(
    private readonly button: HTMLButtonElement,
    private readonly model: Model,
    private readonly picture: Picture,
    private readonly edits: Edits,
    private readonly words: () => string,
  ) {
    button.addEventListener('keydown', (event) => this.#key(event));
    button.addEventListener('focus', () => this.show());
  }

  get #hits(): Hit[] {
    return (this.model.frame?.series ?? [])
      .filter((look) => look.editable)
      .flatMap((look) => this.model.values(look.id).y.flatMap((_, index) => place(this.model, this.picture, look, index) ?? []))
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
    const same = hits.findIndex(({ look, index }) => look.id === this.#at?.look.id && index === this.#at.index);
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
    this.button.style.transform = `translate(${this.#at.x}px, ${y}px)`;
    const parts = [this.#rank + 1, hits.length, ...wording(this.model, this.#at)];
    this.button.setAttribute('aria-label', this.words().replaceAll(/\{(\d)}/g, (_, i) => String(parts[Number(i)] ?? '')));
  }

  #key(event: KeyboardEvent): void {
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!this.#at) {
      return;
    }
    if (arrow && event.shiftKey) {
      this.#nudge(this.#at, arrow[0], arrow[1]);
    } else if (arrow) {
      this.#step(this.#hits, this.#rank + arrow[0] - arrow[1]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      // What a Mac calls its delete key is named Backspace.
      this.edits.remove(this.#at);
    } else if (event.key === 'Enter') {
      this.edits.add(this.#at.x + this.picture.plot!.width / STEP, this.#at.y);
    } else {
      return;
    }
    event.preventDefault();
  }

  #nudge(hit: Hit, right: number, down: number): void {
    const { width, height } = this.picture.plot!;
    this.edits.move(hit, hit.x + (right * width) / STEP, hit.y + (down * height) / STEP);
    this.edits.finish();
    this.show();
  }
}

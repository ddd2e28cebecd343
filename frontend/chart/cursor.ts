import type { Edits } from './edits';
import { place, type Hit } from './hit';
import type { Model } from './model';
import type { Picture } from './picture';
import { wording } from './tip';

const STEP = 100;

/**
 * The keyboard's pointer: one button that stands on a point, or a bar, and is itself no part of the drawing, so it
 * keeps the focus through every redraw.
 */
export class Cursor {
  #index = 0;

  constructor(
    private readonly button: HTMLButtonElement,
    private readonly model: Model,
    private readonly picture: Picture,
    private readonly edits: Edits,
    private readonly words: () => string,
  ) {
    button.addEventListener('keydown', (event) => this.#key(event));
    button.addEventListener('click', (event) => event.stopPropagation());
    button.addEventListener('focus', () => this.show());
  }

  get #hits(): Hit[] {
    const looks = (this.model.frame?.series ?? []).filter((look) => look.editable || look.clickable);
    return looks.flatMap((look) =>
      this.model.values(look.id).y.flatMap((_, index) => place(this.model, this.picture, look, index) ?? []),
    );
  }

  /** The drawing has changed; nobody needs to know where the button is before it has the focus. */
  follow(): void {
    if (this.button === document.activeElement) {
      this.show();
    }
  }

  /** Moves the button to its point and tells what that is. */
  show(): void {
    const hits = this.#hits;
    this.#index = Math.min(Math.max(this.#index, 0), Math.max(0, hits.length - 1));
    const hit = hits[this.#index];
    if (!hit || this.button.hidden) {
      return;
    }
    const { plot } = this.picture;
    const y = Math.min(Math.max(hit.y, plot!.top), plot!.top + plot!.height);
    this.button.style.transform = `translate(${hit.x}px, ${y}px)`;
    const parts = [this.#index + 1, hits.length, ...wording(this.model, hit)];
    this.button.setAttribute('aria-label', this.words().replaceAll(/\{(\d)}/g, (_, i) => String(parts[Number(i)] ?? '')));
  }

  #key(event: KeyboardEvent): void {
    const hit = this.#hits[this.#index];
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (arrow && event.shiftKey && hit?.look.editable) {
      this.#nudge(hit, arrow[0], arrow[1]);
    } else if (arrow) {
      this.#index += arrow[0] - arrow[1];
      this.show();
    } else if (event.key === 'Delete' && hit?.look.editable) {
      this.edits.remove(hit);
    } else if (event.key === 'Insert' && hit?.look.editable) {
      this.edits.add(hit.x + this.picture.plot!.width / STEP, hit.y);
    } else if (event.key === 'Enter' && hit?.look.clickable) {
      this.edits.click(hit);
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

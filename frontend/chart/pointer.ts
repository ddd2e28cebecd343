import type { Edits } from './edits';
import { nearest, type Hit } from './hit';
import type { Look, Model } from './model';
import type { Picture } from './picture';
import { showTip } from './tip';

const REACH = { mouse: 16, touch: 24 };

/** Mouse, pen and finger: what is pointed at, dragging, adding by double-click, removing by right-click. */
export class Pointer {
  #drag?: Hit;

  constructor(
    private readonly box: HTMLElement,
    private readonly model: Model,
    private readonly picture: Picture,
    private readonly edits: Edits,
  ) {
    box.addEventListener('pointermove', (event) => this.#move(event));
    box.addEventListener('pointerleave', () => this.#tip(undefined));
    box.addEventListener('pointerdown', (event) => this.#down(event));
    box.addEventListener('pointerup', (event) => this.#up(event));
    box.addEventListener('pointercancel', (event) => this.#up(event));
    box.addEventListener('dblclick', (event) => this.#add(event));
    box.addEventListener('contextmenu', (event) => this.#remove(event));
    box.addEventListener('click', (event) => this.#click(event));
    // A finger on a point drags it; anywhere else it scrolls the page.
    box.addEventListener('touchstart', (event) => this.#at(event.touches[0], this.#editable) && event.preventDefault(), { passive: false });
  }

  get #looks(): Look[] {
    return this.model.frame?.series ?? [];
  }

  get #editable(): Look[] {
    return this.#looks.filter((look) => look.editable);
  }

  get #clickable(): Look[] {
    return this.#looks.filter((look) => look.clickable);
  }

  #place({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] {
    const { left, top } = this.box.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  #at(event: { clientX: number; clientY: number; pointerType?: string }, looks: readonly Look[]): Hit | undefined {
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
    return nearest(this.model, this.picture, ...this.#place(event), reach, looks);
  }

  #move(event: PointerEvent): void {
    if (this.#drag) {
      const [x, y] = this.#place(event);
      this.edits.move(this.#drag, x, y);
      return;
    }
    const hit = this.#at(event, this.#looks);
    this.#tip(hit);
    this.box.style.cursor = hit?.look.editable ? 'grab' : hit?.look.clickable ? 'pointer' : '';
  }

  #down(event: PointerEvent): void {
    const hit = event.button === 0 ? this.#at(event, this.#editable) : undefined;
    if (hit) {
      event.preventDefault();
      this.#drag = hit;
      this.edits.dragging = true;
      this.#tip(undefined);
      this.box.setPointerCapture(event.pointerId);
      this.box.style.cursor = 'grabbing';
    }
  }

  #up(event: PointerEvent): void {
    if (this.#drag) {
      this.#drag = undefined;
      this.edits.dragging = false;
      this.box.releasePointerCapture(event.pointerId);
      this.box.style.cursor = '';
      if (this.model.held) {
        this.edits.finish();
      }
    }
  }

  #add(event: MouseEvent): void {
    const [x, y] = this.#place(event);
    const { plot } = this.picture;
    const inPlot = plot && x >= plot.left && y >= plot.top && x <= plot.left + plot.width && y <= plot.top + plot.height;
    if (inPlot && this.#editable.length > 0 && !this.#at({ clientX: event.clientX, clientY: event.clientY, pointerType: 'mouse' }, this.#editable)) {
      this.edits.add(x, y);
    }
  }

  #remove(event: MouseEvent): void {
    const hit = this.#at(event, this.#editable);
    if (hit) {
      event.preventDefault();
      this.edits.remove(hit);
    }
  }

  #click(event: MouseEvent): void {
    const hit = this.#clickable.length > 0 ? this.#at(event, this.#clickable) : undefined;
    if (hit) {
      this.edits.click(hit);
    }
  }

  #tip(hit: Hit | undefined): void {
    showTip(this.box.querySelector('.chart-tip')!, this.model, hit);
  }
}

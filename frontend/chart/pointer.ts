import type { Edits } from './edits';
import { nearest, type Hit } from './hit';
import type { Look, Model } from './model';
import type { Picture } from './picture';
import { showTip } from './tip';

const REACH = { mouse: 16, touch: 24 };

/** A press that strays less is none the less a click, or a tap. */
const STEADY = 4;
const DOUBLE = 400;

interface Place {
  clientX: number;
  clientY: number;
  pointerType?: string;
}

/**
 * Mouse, pen and finger alike: what is pointed at; a point that is dragged, or removed by a double click; one that is
 * added by a double click beside the others.
 */
export class Pointer {
  #press?: { hit: Hit; at: Place; strayed: boolean };
  #clicked?: { hit: Hit; time: number };

  constructor(
    private readonly box: HTMLElement,
    private readonly model: Model,
    private readonly picture: Picture,
    private readonly edits: Edits,
  ) {
    box.addEventListener('pointermove', (event) => this.#move(event));
    // A finger that is lifted leaves what it pointed at to be read.
    box.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.#tip(undefined));
    box.addEventListener('pointerdown', (event) => this.#down(event));
    box.addEventListener('pointerup', (event) => this.#up(event));
    box.addEventListener('pointercancel', (event) => this.#cancel(event));
    box.addEventListener('dblclick', (event) => this.#add(event));
    // A finger on a point drags it; anywhere else it scrolls the page.
    box.addEventListener('touchstart', (event) => this.#at(event.touches[0], this.#editable) && event.preventDefault(), { passive: false });
  }

  get #looks(): Look[] {
    return this.model.frame?.series ?? [];
  }

  get #editable(): Look[] {
    return this.#looks.filter((look) => look.editable);
  }

  #place({ clientX, clientY }: Place): [number, number] {
    const { left, top } = this.box.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  #at(place: Place, looks: readonly Look[]): Hit | undefined {
    const reach = place.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
    return nearest(this.model, this.picture, ...this.#place(place), reach, looks);
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (!press) {
      const hit = this.#at(event, this.#looks);
      this.#tip(hit);
      this.box.style.cursor = hit?.look.editable ? 'grab' : '';
      return;
    }
    press.strayed ||= Math.hypot(event.clientX - press.at.clientX, event.clientY - press.at.clientY) >= STEADY;
    if (press.strayed) {
      this.#tip(undefined);
      this.edits.move(press.hit, ...this.#place(event));
    }
  }

  #down(event: PointerEvent): void {
    const hit = event.button === 0 ? this.#at(event, this.#editable) : undefined;
    this.#tip(hit ?? this.#at(event, this.#looks));
    if (hit) {
      event.preventDefault();
      this.#press = { hit, at: { clientX: event.clientX, clientY: event.clientY }, strayed: false };
      this.edits.dragging = true;
      this.box.setPointerCapture(event.pointerId);
      this.box.style.cursor = 'grabbing';
    }
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    this.#release(event);
    if (press && !press.strayed) {
      this.#click(press.hit, event.timeStamp);
    }
  }

  #cancel(event: PointerEvent): void {
    this.#tip(undefined);
    this.#release(event);
  }

  #release({ pointerId }: PointerEvent): void {
    if (this.#press) {
      this.#press = undefined;
      this.edits.dragging = false;
      this.box.releasePointerCapture(pointerId);
      this.box.style.cursor = '';
      if (this.model.held) {
        this.edits.finish();
      }
    }
  }

  /** The browser's own double click does not come from a finger whose touch is kept from scrolling. */
  #click(hit: Hit, time: number): void {
    const before = this.#clicked;
    const twice = before?.hit.look.id === hit.look.id && before.hit.index === hit.index && time - before.time < DOUBLE;
    this.#clicked = twice ? undefined : { hit, time };
    if (twice) {
      this.#tip(undefined);
      this.edits.remove(hit);
    }
  }

  #add(event: MouseEvent): void {
    const [x, y] = this.#place(event);
    const { plot } = this.picture;
    const inPlot = plot && x >= plot.left && y >= plot.top && x <= plot.left + plot.width && y <= plot.top + plot.height;
    const { clientX, clientY } = event;
    if (inPlot && this.#editable.length > 0 && !this.#at({ clientX, clientY, pointerType: 'mouse' }, this.#editable)) {
      this.edits.add(x, y);
    }
  }

  #tip(hit: Hit | undefined): void {
    showTip(this.box.querySelector('.chart-tip')!, this.model, hit);
  }
}

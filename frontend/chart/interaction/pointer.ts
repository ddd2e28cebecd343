import type { Place } from '../axes/plot';
import type { Mark } from '../marks/mark';
import type { Picture } from '../picture';
import type { ChartState } from '../state';
import type { Edits } from './edits';
import { nearest, type Hit } from './hit-testing';
import { showTooltip } from './tooltip';

const REACH = { mouse: 16, touch: 24 };

/** A press that strays less is none the less a click, or a tap. */
const STEADY = 4;
const DOUBLE = 400;

/** A place of the window. */
interface Spot {
  clientX: number;
  clientY: number;
  pointerType?: string;
}

/**
 * Mouse, pen and finger alike: what is pointed at; a point that is dragged, or removed by a double click; one that is
 * added by a double click beside the others.
 */
export class Pointer {
  #press?: { hit: Hit; at: Spot; strayed: boolean };
  #clicked?: { hit: Hit; time: number };

  constructor(
    private readonly box: HTMLElement,
    private readonly state: ChartState,
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
    box.addEventListener(
      'touchstart',
      (event) => this.#at(event.touches[0], this.#editable) && event.preventDefault(),
      { passive: false },
    );
  }

  get #editable(): Mark[] {
    return this.state.marks.filter((mark) => mark.isEditable);
  }

  #place({ clientX, clientY }: Spot): Place {
    const { left, top } = this.box.getBoundingClientRect();
    return this.picture.fromPage({ x: clientX - left, y: clientY - top });
  }

  #at(spot: Spot, marks: readonly Mark[]): Hit | undefined {
    const reach = spot.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
    return nearest(this.state, this.picture, this.#place(spot), reach, marks);
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (!press) {
      const hit = this.#at(event, this.state.marks);
      this.#tip(hit);
      this.box.style.cursor = hit?.mark.isEditable ? 'grab' : '';
      return;
    }
    press.strayed ||= Math.hypot(event.clientX - press.at.clientX, event.clientY - press.at.clientY) >= STEADY;
    if (press.strayed) {
      this.#tip(undefined);
      // As far as the pointer has gone: a point that is taken beside its middle does not jump, nor leave its column.
      const { hit, at } = press;
      const by = this.picture.fromPage({ x: event.clientX - at.clientX, y: event.clientY - at.clientY });
      this.edits.move(hit, { x: hit.x + by.x, y: hit.y + by.y });
    }
  }

  #down(event: PointerEvent): void {
    const hit = event.button === 0 ? this.#at(event, this.#editable) : undefined;
    this.#tip(hit ?? this.#at(event, this.state.marks));
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
      if (this.state.held) {
        this.edits.finish();
      }
    }
  }

  /** The browser's own double click does not come from a finger whose touch is kept from scrolling. */
  #click(hit: Hit, time: number): void {
    const before = this.#clicked;
    const twice = before?.hit.mark.id === hit.mark.id && before.hit.index === hit.index && time - before.time < DOUBLE;
    this.#clicked = twice ? undefined : { hit, time };
    if (twice) {
      this.#tip(undefined);
      this.edits.remove(hit);
    }
  }

  #add(event: MouseEvent): void {
    const place = this.#place(event);
    const { plot } = this.picture;
    const { clientX, clientY } = event;
    const isFree = (): boolean => !this.#at({ clientX, clientY, pointerType: 'mouse' }, this.#editable);
    if (plot?.contains(plot.fromPicture(place)) && this.#editable.length > 0 && isFree()) {
      this.edits.add(place);
    }
  }

  #tip(hit: Hit | undefined): void {
    showTooltip(this.box.querySelector('.chart-tip')!, this.state, hit && { ...hit, ...this.picture.toPage(hit) });
  }
}

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

interface Press {
  hit: Hit;
  at: Spot;
  pointerId: number;
  strayed: boolean;
}

/**
 * Mouse, pen and finger alike: what is pointed at; a point that is dragged, or removed by a double click; one that is
 * added by a double click beside the others.
 */
export class Pointer {
  #press?: Press;
  /** Where a mouse rests, or a finger was last. */
  #over?: Spot;
  #clicked?: { hit: Hit; time: number };

  constructor(
    private readonly box: HTMLElement,
    private readonly state: ChartState,
    private readonly picture: Picture,
    private readonly edits: Edits,
  ) {
    box.addEventListener('pointermove', (event) => this.#move(event));
    // A finger that is lifted leaves what it pointed at to be read.
    box.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.#leave());
    box.addEventListener('pointerdown', (event) => this.#down(event));
    box.addEventListener('pointerup', (event) => this.#up(event));
    box.addEventListener('pointercancel', (event) => {
      this.#leave();
      this.#release(event);
    });
    box.addEventListener('click', (event) => {
      const hit = this.#at(event as PointerEvent, this.state.marks);
      if (hit?.mark.isChoosable) {
        this.edits.choose(hit);
      }
    });
    box.addEventListener('dblclick', (event) => this.#add(event));
    // A finger on a point drags it; anywhere else it scrolls the page.
    box.addEventListener(
      'touchstart',
      (event) =>
        [...event.changedTouches].some((touch) => this.#at(touch, this.#editable)) && event.preventDefault(),
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
      this.#over = event;
      const mark = this.follow()?.mark;
      this.box.style.cursor = mark?.isEditable ? 'grab' : mark?.isChoosable ? 'pointer' : '';
      return;
    }
    if (event.pointerId !== press.pointerId) {
      return;
    }
    press.strayed ||= Math.hypot(event.clientX - press.at.clientX, event.clientY - press.at.clientY) >= STEADY;
    if (press.strayed) {
      this.#leave();
      // As far as the pointer has gone: a point that is taken beside its middle does not jump, nor leave its column.
      const { hit, at } = press;
      const by = this.picture.fromPage({ x: event.clientX - at.clientX, y: event.clientY - at.clientY });
      this.edits.move(hit, { x: hit.x + by.x, y: hit.y + by.y });
    }
  }

  /** What is pointed at may be another, or have other values, than a moment ago. */
  follow(): Hit | undefined {
    const hit = this.#over && this.#at(this.#over, this.state.marks);
    this.#tip(hit);
    return hit;
  }

  /** Nothing is pointed at, and nothing pressed any more. */
  cancel(): void {
    this.#leave();
    this.#press = undefined;
  }

  #leave(): void {
    this.#over = undefined;
    this.#tip(undefined);
  }

  /** A second finger changes nothing of what the first one drags. */
  #down(event: PointerEvent): void {
    if (this.#press) {
      return;
    }
    const hit = event.button === 0 ? this.#at(event, this.#editable) : undefined;
    this.#over = event;
    this.#tip(hit ?? this.#at(event, this.state.marks));
    if (hit) {
      event.preventDefault();
      const { clientX, clientY, pointerId } = event;
      this.#press = { hit, at: { clientX, clientY }, pointerId, strayed: false };
      this.edits.dragging = true;
      this.box.setPointerCapture(event.pointerId);
      this.box.style.cursor = 'grabbing';
    }
  }

  #up(event: PointerEvent): void {
    const press = this.#release(event);
    if (press && !press.strayed) {
      this.#click(press.hit, event.timeStamp);
    }
  }

  /** What was pressed by the pointer that is lifted. */
  #release({ pointerId }: PointerEvent): Press | undefined {
    const press = this.#press;
    if (press?.pointerId !== pointerId) {
      return undefined;
    }
    this.#press = undefined;
    this.edits.dragging = false;
    this.box.releasePointerCapture(pointerId);
    this.box.style.cursor = '';
    if (this.state.held) {
      this.edits.finish();
    }
    return press;
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

import type { Hit } from './hit';
import type { Held, Model } from './model';
import type { Picture } from './picture';
import { Rest, Throttle } from './timing';

const EVENTS_EVERY = 33;
const PATIENCE = 1_000;
const clamp = (value: number): number => Math.min(Math.max(value, 0), 1);

/**
 * Changes that a person asks for. The server decides what becomes of them: a moved point is held where it was put until
 * the server has it there too, or has had time to refuse.
 */
export class Edits {
  dragging = false;
  #tell = new Throttle(() => this.#moved(), EVENTS_EVERY);
  #release = new Rest(() => this.#letGo(), PATIENCE);

  constructor(
    private readonly host: HTMLElement,
    private readonly model: Model,
    private readonly picture: Picture,
  ) {}

  /** Moves a point to a place of the picture, within the plot. */
  move({ look, index }: Hit, x: number, y: number): void {
    this.#release.cancel();
    this.model.held = { series: look.id, index, ...this.values(x, y) };
    this.picture.move(this.model, [look.id]);
    this.#tell.request();
  }

  finish(): void {
    this.#tell.cancel();
    this.#moved();
    this.#release.request();
  }

  add(x: number, y: number): void {
    this.#emit('point-added', this.values(x, y));
  }

  remove({ look, index }: Hit): void {
    this.#emit('point-removed', { series: look.id, index });
  }

  values(x: number, y: number): { x: number; y: number } {
    const { plot, x: across, y: up } = this.picture;
    return {
      x: across!.value(clamp((x - plot!.left) / plot!.width)),
      y: up!.value(1 - clamp((y - plot!.top) / plot!.height)),
    };
  }

  /** The server has spoken: if it has the point where it was put, there is nothing more to hold. */
  heard(): void {
    const held = this.model.held;
    if (held && !this.dragging && this.#agrees(held)) {
      this.#letGo();
    }
  }

  #agrees(held: Held): boolean {
    const [x, y] = this.model.told(held) ?? [held.x, held.y];
    const { x: across, y: up } = this.picture;
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.002;
    return near(across!.fraction(x), across!.fraction(held.x)) && near(up!.fraction(y), up!.fraction(held.y));
  }

  #moved(): void {
    if (this.model.held) {
      this.#emit('point-moved', this.model.held);
    }
  }

  #letGo(): void {
    const held = this.model.held;
    this.#release.cancel();
    this.model.held = undefined;
    if (held) {
      this.picture.move(this.model, [held.series]);
    }
  }

  #emit(name: string, detail: object): void {
    this.host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

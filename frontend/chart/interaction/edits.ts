import type { Place } from '../axes/plot';
import type { Picture } from '../picture';
import type { ChartState, HeldPoint } from '../state';
import { Rest, Throttle } from '../timing';
import type { Hit } from './hit-testing';

const PATIENCE = 1_000;

/**
 * Changes that a person asks for. The server decides what becomes of them: a moved point is held where it was put until
 * the server has it there too, or has had time to refuse.
 */
export class Edits {
  dragging = false;
  #tell = new Throttle(() => this.#moved(), () => this.state.tellEvery);
  #release = new Rest(() => this.#letGo(), PATIENCE);

  constructor(
    private readonly host: HTMLElement,
    private readonly state: ChartState,
    private readonly picture: Picture,
  ) {}

  /** Moves a point to a place of the picture, within the plot. */
  move(hit: Hit, to: Place): void {
    const { mark, index } = hit;
    this.#release.cancel();
    this.state.held = { mark, index, ...this.#values(hit, to) };
    this.picture.move(this.state, [mark]);
    this.#moved('point-moving');
    this.#tell.request();
  }

  /** One step, as by a key: told as often as a drag is, and let go like one that has ended. */
  nudge(hit: Hit, to: Place): void {
    this.move(hit, to);
    this.#release.request();
  }

  /** Nobody moves anything any more, and nothing of it is told. */
  cancel(): void {
    this.#tell.cancel();
    this.#release.cancel();
    this.dragging = false;
    this.state.held = undefined;
  }

  finish(): void {
    this.#tell.cancel();
    this.#moved();
    this.#release.request();
  }

  /** @param beside a point that the new one shares a coordinate with, if it stands at the same height or above it */
  add(at: Place, beside?: Hit): void {
    this.#emit('point-added', beside ? this.#values(beside, at) : this.picture.plot!.valuesAt(at));
  }

  /** What a place stands for; along an axis on which it is that of a point, the point's own value, to the last digit. */
  #values({ x, y, value }: Hit, at: Place): { x: number; y: number } {
    const values = this.picture.plot!.valuesAt(at);
    return { x: at.x === x ? value.x : values.x, y: at.y === y ? value.y : values.y };
  }

  remove({ mark, index }: Hit): void {
    this.#emit('point-removed', { series: mark.id, index });
  }

  choose({ mark, index }: Hit): void {
    this.#emit('value-chosen', { series: mark.id, index });
  }

  /** The server has spoken: if it has the point where it was put, there is nothing more to hold. */
  heard(): void {
    const held = this.state.held;
    if (held && !this.dragging && this.#agrees(held)) {
      this.#letGo();
    }
  }

  #agrees(held: HeldPoint): boolean {
    const { plot } = this.picture;
    const told = this.state.told(held);
    if (!plot || !told) {
      return true;
    }
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.002;
    return (
      near(plot.across.fraction(told[0]), plot.across.fraction(held.x)) &&
      near(plot.up.fraction(told[1]), plot.up.fraction(held.y))
    );
  }

  /** The page hears of every move, the server only so often. */
  #moved(name: 'point-moving' | 'point-moved' = 'point-moved'): void {
    const held = this.state.held;
    if (held) {
      const { mark, index, x, y } = held;
      this.#emit(name, { series: mark.id, index, x, y });
    }
  }

  #letGo(): void {
    const held = this.state.held;
    this.#release.cancel();
    this.state.held = undefined;
    if (held) {
      this.picture.move(this.state, [held.mark]);
    }
  }

  /** To the page and the server a mark is a series, as it is in the drawing's `data-series`. */
  #emit(name: string, detail: object): void {
    this.host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

import type { Ahead } from './chart/state';
import { EachFrame, Rest } from './chart/timing';
import { speakAtRest } from './page/live-region';
import { askedBy, askedByOptimum, showControls, type Slider } from './plane/controls';
import { marksOf, marksOfBoth } from './plane/marks';
import { planeOf, type Asked, type Plane, type Side, type Told, type ToldSamples } from './plane/plane';
import { chartWords, findingsText, numberTexts, wordsOfBoth, type Words } from './plane/texts';

interface Chart extends HTMLElement {
  showAhead(ahead: Ahead): void;
  showTold(): void;
}

/** The pictures by their ids, and what each shows. */
const CHARTS = { 'geometry-chart': 'chosen', 'geometry-beside-chart': 'beside' } as const;

/** For the server to answer what was asked last. */
const PATIENCE = 3_000;

/** More than a finger moves while an answer is on its way. */
const MOST_PASSED = 2_000;

/**
 * While a slider or the optimum of two weights is under a finger, this shows what is asked on the browser's own frames,
 * by the formulas and words of the server. The server hears of it now and then and at rest, and its answer is the same
 * picture; one to what was asked a while ago changes nothing, and one that was not asked here (an undo, an example) is
 * shown at once.
 */
class PlaneMotionElement extends HTMLElement {
  words: Words = {};
  samples: ToldSamples = {};
  /** So many milliseconds apart the server hears of a drag on a slider; of its end the slider tells by itself. */
  tellEvery = Infinity;
  #told?: Told;
  /** What is shown ahead of the server; undefined at rest. */
  #ahead?: Plane;
  /** What has been asked on the way there. */
  #passed: Asked[] = [];
  /** The id of what is under the finger. */
  #moved?: string;
  #frames = new EachFrame(() => this.#show());
  #patience = new Rest(() => this.#rest(), PATIENCE);
  #telling?: ReturnType<typeof setTimeout>;

  // The slider takes its value when all have heard of the event.
  #slid = ({ target }: Event): void =>
    queueMicrotask(() => {
      const plane = this.#plane;
      const slider = target as Slider;
      const asked = plane && askedBy(slider, plane);
      if (asked) {
        this.#ask(asked, slider.id);
        this.#telling ??= setTimeout(() => slider.dispatchEvent(new Event('change', { bubbles: true })), this.tellEvery);
      }
    });

  /** Nothing of a drag is told after its end: it would come behind what is done next. */
  #changed = (): void => {
    clearTimeout(this.#telling);
    this.#telling = undefined;
  };

  #dragged = (event: Event): void => {
    const { target, detail } = event as CustomEvent<{ x: number; y: number }>;
    const plane = this.#plane;
    const asked = plane && askedByOptimum([detail.x, detail.y], this.#told!.standardize, plane);
    if (asked && (target as HTMLElement).id in CHARTS) {
      this.#ask(asked, 'optimum');
    }
  };

  connectedCallback(): void {
    document.addEventListener('input', this.#slid);
    document.addEventListener('change', this.#changed);
    document.addEventListener('point-moving', this.#dragged, { capture: true });
  }

  disconnectedCallback(): void {
    document.removeEventListener('input', this.#slid);
    document.removeEventListener('change', this.#changed);
    this.#changed();
    document.removeEventListener('point-moving', this.#dragged, { capture: true });
    this.#patience.cancel();
    this.#frames.cancel();
    this.#ahead = undefined;
    this.#passed = [];
  }

  /** With every answer of the server, which shows it too: nothing of that is painted before this has its say. */
  set told(told: Told) {
    const { rest } = this.#told ?? told;
    this.#told = told;
    const asked = this.#ahead?.asked;
    if (!asked) {
      return;
    }
    const isLate = told.rest === rest && this.#passed.some((passed) => isSame(passed, told.asked));
    queueMicrotask(() => (isLate && !isSame(asked, told.asked) ? this.#show() : this.#rest()));
  }

  /** What is on screen. */
  get #plane(): Plane | undefined {
    return this.#ahead ?? (this.#told && planeOf(this.#told, this.samples, this.#told.asked));
  }

  #ask(asked: Asked, by: string): void {
    this.#ahead = planeOf(this.#told!, this.samples, asked, this.#ahead);
    this.#moved = by;
    this.#passed = [...this.#passed.slice(-MOST_PASSED), asked];
    this.#patience.request();
    this.#frames.request();
  }

  #show(): void {
    const plane = this.#ahead;
    if (!plane) {
      return;
    }
    for (const [id, side] of Object.entries(CHARTS)) {
      const ahead =
        this.#told?.overlay && side === 'chosen'
          ? { words: wordsOfBoth(this.words, plane), values: marksOfBoth(plane) }
          : { words: chartWords(this.words, plane[side], plane), values: marksOf(plane[side], plane) };
      (document.getElementById(id) as Chart | null)?.showAhead(ahead);
    }
    this.#write(plane);
  }

  /** From here on the server's own answers are shown. */
  #rest(): void {
    this.#ahead = undefined;
    this.#passed = [];
    this.#patience.cancel();
    this.#write(this.#plane!);
    this.#moved = undefined;
    Object.keys(CHARTS).forEach((id) => (document.getElementById(id) as Chart | null)?.showTold());
  }

  #write(plane: Plane): void {
    for (const [id, side] of Object.entries(CHARTS)) {
      this.#writeSide(document.getElementById(id)?.parentElement, plane[side]);
    }
    showControls(this.words, plane, this.#moved);
    const findings = document.getElementById('findings');
    if (findings && write(findings, findingsText(this.words, plane))) {
      speakAtRest(findings);
    }
  }

  #writeSide(panel: Element | null | undefined, side: Side): void {
    const texts = numberTexts(this.words, side);
    panel?.querySelectorAll<HTMLElement>('[data-live]').forEach((place) => write(place, texts[place.dataset.live!] ?? ''));
  }
}

/** Into the server's own text, which it goes on to change. */
function write(place: Element, text: string): boolean {
  const node = place.firstChild as Text | null;
  if (!node || node.data === text) {
    return false;
  }
  node.data = text;
  return true;
}

/** But for rounding. λ and a budget may be as small as the data are, and everything else is about 1. */
function isSame(a: Asked, b: Asked): boolean {
  const isNear = (one: number, other: number, size: number): boolean => Math.abs(one - other) <= 1e-9 * size;
  const others = ({ l1Ratio, features }: Asked): number[] => [l1Ratio, ...(features ? Object.values(features) : [])];
  const ofB = others(b);
  return (
    isNear(a.lambda, b.lambda, a.lambda) &&
    isNear(a.budget, b.budget, a.budget) &&
    others(a).every((value, i) => isNear(value, ofB[i]!, Math.max(1, Math.abs(value))))
  );
}

customElements.define('plane-motion', PlaneMotionElement);

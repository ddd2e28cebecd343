/** Runs a task at once when it has rested long enough, else as soon as it has; the last request is never lost. */
export class Throttle {
  #last = -Infinity;
  #timer?: number;

  constructor(
    private readonly task: () => void,
    private readonly milliseconds: number | (() => number),
  ) {}

  request(): void {
    if (this.#timer !== undefined) {
      return;
    }
    const pause = typeof this.milliseconds === 'number' ? this.milliseconds : this.milliseconds();
    const wait = this.#last + pause - performance.now();
    if (wait <= 0) {
      this.#run();
    } else {
      this.#timer = window.setTimeout(() => this.#run(), wait);
    }
  }

  #run(): void {
    this.cancel();
    this.task();
    this.#last = performance.now();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Runs a task when there has been no request for a while. */
export class Rest {
  #timer?: number;

  constructor(
    private readonly task: () => void,
    private readonly milliseconds: number,
  ) {}

  request(): void {
    this.cancel();
    this.#timer = window.setTimeout(() => this.task(), this.milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}

/** Runs a task at once, and for all that is requested in the same frame once more with the next. */
export class EachFrame {
  #frame?: number;
  #again = false;

  constructor(private readonly task: () => void) {}

  request(): void {
    if (this.#frame !== undefined) {
      this.#again = true;
      return;
    }
    this.task();
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#again) {
        this.#again = false;
        this.request();
      }
    });
  }

  cancel(): void {
    if (this.#frame !== undefined) {
      cancelAnimationFrame(this.#frame);
    }
    this.#frame = undefined;
    this.#again = false;
  }
}

const waiting = new Set<() => void>();
let running = false;

/**
 * Runs tasks one after another, each behind a frame that the browser has painted: what was moved is on screen first,
 * and a key press never waits for more than one of them.
 */
export const afterPaint = {
  request(task: () => void): void {
    waiting.add(task);
    if (!running) {
      running = true;
      behindAFrame();
    }
  },
  cancel(task: () => void): void {
    waiting.delete(task);
  },
};

function behindAFrame(): void {
  requestAnimationFrame(() => setTimeout(runOne));
}

function runOne(): void {
  const [task] = waiting;
  waiting.delete(task);
  running = waiting.size > 0;
  if (running) {
    behindAFrame();
  }
  task?.();
}

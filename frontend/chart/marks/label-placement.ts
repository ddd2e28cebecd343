import type { Place } from '../axes/plot';

/** Above and below a label's baseline, with what keeps it apart from a line. */
const ASCENT = 14;
const DESCENT = 7;
const BESIDE = 4;
const TOP = 16;

interface Span {
  low: number;
  high: number;
}

/** Finds places for labels in the plot that the lines leave free. */
export class LabelPlacement {
  /**
   * @param courses the drawn lines, each from left to right
   * @param uprights where lines stand from bottom to top
   */
  constructor(
    private readonly courses: readonly (readonly Place[])[],
    private readonly uprights: readonly number[],
    private readonly height: number,
  ) {}

  /**
   * The middle of a label's baseline between two edges: at the top if there is room, else at the bottom, between, or
   * off the middle. Where there is none anywhere, it lies over the lines at the top.
   */
  find(left: number, right: number, width: number): Place {
    const middle = (left + right) / 2;
    const most = (right - left - width) / 2 - BESIDE;
    const rows = this.#rows();
    for (const aside of [0, -0.5, 0.5, -1, 1]) {
      const x = middle + aside * most;
      const clear = this.#clear({ low: x - width / 2 - BESIDE, high: x + width / 2 + BESIDE });
      const y = rows.find((row) => clear(row - ASCENT, row + DESCENT));
      if (y !== undefined) {
        return { x, y };
      }
    }
    return { x: middle, y: TOP };
  }

  #rows(): number[] {
    const bottom = this.height - DESCENT;
    const between = Array.from(
      { length: Math.max(0, Math.floor((bottom - TOP) / DESCENT) - 1) },
      (_, i) => TOP + (i + 1) * DESCENT,
    );
    return [TOP, bottom, ...between].filter((row) => row <= bottom);
  }

  /** Whether a height is free of all lines between these places. */
  #clear(across: Span): (top: number, bottom: number) => boolean {
    if (this.uprights.some((x) => x > across.low && x < across.high)) {
      return () => false;
    }
    const taken = this.courses.map((course) => reach(course, across));
    return (top, bottom) => taken.every(({ low, high }) => bottom < low || top > high);
  }
}

/** From where to where a line runs between two places: what leads to them and away is part of it. */
function reach(course: readonly Place[], across: Span): Span {
  const span = { low: Infinity, high: -Infinity };
  course.forEach(({ x, y }, i) => {
    const comes = x >= across.low || (course[i + 1]?.x ?? x) >= across.low;
    const goes = x <= across.high || (course[i - 1]?.x ?? x) <= across.high;
    if (comes && goes) {
      span.low = Math.min(span.low, y);
      span.high = Math.max(span.high, y);
    }
  });
  return span;
}

export const ROW_HEIGHT = 18;
const MOST_ROWS = 4;
const APART = 8;

/** Rows above the plot that keep labels apart: one that would touch another goes a row higher. */
export class LabelRows {
  /** Where the last label of each row ends. */
  #ends: number[] = [];

  /** How many rows so many labels may need. */
  static most(labels: number): number {
    return Math.min(MOST_ROWS, labels);
  }

  /** The row of a label between these places, 0 for the lowest; the highest holds what finds no room. */
  take(left: number, right: number): number {
    const free = this.#ends.findIndex((end) => end + APART < left);
    const row = free < 0 ? Math.min(this.#ends.length, MOST_ROWS - 1) : free;
    this.#ends[row] = right;
    return row;
  }
}

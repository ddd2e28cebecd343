export const ROW_HEIGHT = 18;
const MOST_ROWS = 4;
const APART = 8;

/** Rows above the plot that keep labels apart: one that would touch another goes a row higher. */
export class LabelRows {
  /** Where the last label of each row ends. */
  #ends: number[] = [];

  /** How many rows labels of so many lines in all may need. */
  static most(lines: number): number {
    return Math.min(MOST_ROWS, lines);
  }

  /** The lowest row of a label between these places, 0 for the lowest of all; the highest hold what finds no room. */
  take(left: number, right: number, lines: number): number {
    const highest = MOST_ROWS - lines;
    let row = 0;
    while (row < highest && !this.#isFree(row, lines, left)) {
      row++;
    }
    for (let line = 0; line < lines; line++) {
      this.#ends[row + line] = right;
    }
    return row;
  }

  #isFree(row: number, lines: number, left: number): boolean {
    return this.#ends.slice(row, row + lines).every((end) => end + APART < left);
  }
}

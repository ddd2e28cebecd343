import type { Place } from '../axes/plot';
import type { Mark } from '../marks/mark';
import type { Picture } from '../picture';
import type { ChartState } from '../state';

/** A value that a person points at; x and y in pixels of the picture. */
export interface Hit extends Place {
  mark: Mark;
  index: number;
  value: { x: number; y: number };
}

/** Where a value is drawn; undefined for one that is not. */
export function hitOf(state: ChartState, { plot }: Picture, mark: Mark, index: number): Hit | undefined {
  const values = state.values(mark);
  const place = plot && mark.place(values, index, plot);
  const value = { x: values.x[index] ?? index, y: values.y[index]! };
  return place && { mark, index, value, ...plot.toPicture(place) };
}

/** What lies nearest to a place of the picture, within reach. */
export function nearest(
  state: ChartState,
  picture: Picture,
  at: Place,
  reach: number,
  marks: readonly Mark[],
): Hit | undefined {
  const { plot } = picture;
  let best: Hit | undefined;
  let least = reach;
  for (const mark of plot ? marks : []) {
    const found = mark.nearest(state.values(mark), plot!.fromPicture(at), least, plot!);
    if (found) {
      best = hitOf(state, picture, mark, found.index);
      least = found.distance;
    }
  }
  return best;
}

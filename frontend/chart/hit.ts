import type { Look, Model } from './model';
import type { Picture } from './picture';

/** Something drawn that a person points at; x and y in pixels of the picture. */
export interface Hit {
  look: Look;
  index: number;
  x: number;
  y: number;
}

/** Where a value is drawn; undefined for one that is not. */
export function place(model: Model, picture: Picture, look: Look, index: number): Hit | undefined {
  const plot = picture.plot;
  if (!plot) {
    return undefined;
  }
  const values = model.values(look.id);
  const value = values.y[index] ?? null;
  const bar = picture.bar(look.id, index);
  const x = plot.left + (bar ? bar.left + bar.width / 2 : plot.x(values.x[index] ?? null));
  const y = plot.top + plot.y(value);
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : { look, index, x, y };
}

const inside = ({ x, y }: Hit, { plot }: Picture): boolean =>
  x >= plot!.left - 1 && x <= plot!.left + plot!.width + 1 && y >= plot!.top - 1 && y <= plot!.top + plot!.height + 1;

/** What lies nearest to a place, within reach. A bar is hit anywhere in its column. */
export function nearest(model: Model, picture: Picture, x: number, y: number, reach: number, looks: readonly Look[]): Hit | undefined {
  let best: Hit | undefined;
  let least = reach;
  for (const look of looks) {
    const count = model.values(look.id).y.length;
    for (let index = 0; index < count; index++) {
      const hit = place(model, picture, look, index);
      if (hit) {
        const bar = picture.bar(look.id, index);
        const distance = bar ? Math.max(0, Math.abs(hit.x - x) - bar.width / 2) : Math.hypot(hit.x - x, hit.y - y);
        if (distance < least && (bar || inside(hit, picture))) {
          [best, least] = [hit, distance];
        }
      }
    }
  }
  return best;
}

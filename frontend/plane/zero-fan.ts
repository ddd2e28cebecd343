import { inverse, type Loss } from './loss';
import { width, type Region } from './region';
import { minus, norm2, plus, times, type Curve, type Weights } from './weights';

/** Where ŵ may lie, at one budget, so that the second weight is 0; ZeroFan on the server, which derives it. */
export interface ZeroFan {
  readonly loss: Loss;
  readonly region: Region;
}

/** Its lower and upper edge above some first weights; NaN parts two pieces. */
export type Slice = readonly [first: number, low: number, high: number];

type Linear = (at: Weights) => number;

/** Minus the gradient in the corner. */
function force({ g11, g12, g22 }: Loss, [first, second]: Weights, reach: number): Weights {
  const away = first - reach;
  return [g11 * away + g12 * second, g12 * away + g22 * second];
}

/** Of one side of the fan 0, and positive towards the other. */
function edge({ loss, region: { l1Ratio } }: ZeroFan, reach: number, side: 1 | -1): Linear {
  const steepness = l1Ratio + (1 - l1Ratio) * reach;
  return (at) => {
    const [first, second] = force(loss, at, reach);
    return l1Ratio * first + side * steepness * second;
  };
}

/** Whether the second weight is 0 if ŵ lies here; with nothing to spend, always. */
export function contains(fan: ZeroFan, optimum: Weights): boolean {
  const reach = width(fan.region);
  const isIn = (at: Weights): boolean =>
    force(fan.loss, at, reach)[0] >= 0 && edge(fan, reach, 1)(at) >= 0 && edge(fan, reach, -1)(at) >= 0;
  return (
    reach === 0 ||
    (optimum[1] === 0 && Math.abs(optimum[0]) <= reach) ||
    isIn(optimum) ||
    isIn(times(optimum, -1))
  );
}

/** Both fans, as far as a square of twice this reach around the origin shows them. */
export function areaOf(fan: ZeroFan, reach: number): Slice[] {
  const corner = width(fan.region);
  if (corner === 0) {
    return slices(square(reach));
  }
  const right = cut(cut(square(reach), edge(fan, corner, 1)), edge(fan, corner, -1));
  return [...slices(right.map((at) => times(at, -1))), [NaN, NaN, NaN], ...slices(right)];
}

/** What is left of it where there is no corner, and between the corners everywhere. */
export function lineOf({ loss, region }: ZeroFan, reach: number): Curve {
  const corner: Weights = [width(region), 0];
  if (region.l1Ratio > 0) {
    return [times(corner, -1), corner];
  }
  const along = inverse(loss, [1, 0]);
  const far = plus(corner, times(along, (2 * reach) / norm2(along)));
  return [times(far, -1), times(corner, -1), corner, far];
}

const square = (reach: number): Weights[] => [
  [-reach, -reach],
  [reach, -reach],
  [reach, reach],
  [-reach, reach],
];

/** The part of a convex polygon on which a function that is linear is not negative. */
function cut(polygon: readonly Weights[], linear: Linear): Weights[] {
  return polygon.flatMap((here, i) => {
    const next = polygon[(i + 1) % polygon.length]!;
    const [now, then] = [linear(here), linear(next)];
    const crossing = plus(here, times(minus(next, here), now / (now - then)));
    return [...(now >= 0 ? [here] : []), ...(now < 0 !== then < 0 ? [crossing] : [])];
  });
}

/** Of a convex polygon: above each of its corners its lowest and its highest second weight. */
function slices(polygon: readonly Weights[]): Slice[] {
  const firsts = polygon.map(([first]) => first + 0).sort((a, b) => a - b);
  return firsts.filter((first, i) => first !== firsts[i - 1]).map((first) => slice(polygon, first));
}

function slice(polygon: readonly Weights[], first: number): Slice {
  const seconds = polygon.flatMap((here, i) => {
    const next = polygon[(i + 1) % polygon.length]!;
    const wide = next[0] - here[0];
    const share = wide === 0 ? 0 : (first - here[0]) / wide;
    return share >= 0 && share <= 1 && (wide !== 0 || here[0] === first) ? [here[1] + share * (next[1] - here[1])] : [];
  });
  return [first, Math.min(...seconds), Math.max(...seconds)];
}

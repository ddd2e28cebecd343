import { inverse, type Loss } from './loss';

/** Where ŵ may lie, at one λ, so that the second weight is 0; ZeroMap on the server. */
export interface ZeroMap {
  readonly loss: Loss;
  readonly l1Ratio: number;
  readonly lambda: number;
}

/** The ŵ₂ from which, and up to which, the second weight is 0 at this ŵ₁. */
export function zerosAt(map: ZeroMap, optimum1: number): readonly [low: number, high: number] {
  const hold = map.lambda * map.l1Ratio;
  const low = secondAt(map, optimum1, -hold);
  return [low, Math.max(low, secondAt(map, optimum1, hold))];
}

/** The ŵ₂ at which the pull at a second weight of 0 is just this. */
function secondAt({ loss, l1Ratio, lambda }: ZeroMap, optimum1: number, pull: number): number {
  const { g11, g12, g22 } = loss;
  const hold = lambda * l1Ratio;
  const h11 = g11 + lambda * (1 - l1Ratio);
  const apart = (pull - g12 * optimum1) / g22;
  const c1 = g11 * optimum1 + g12 * apart;
  if (Math.abs(c1) <= hold) {
    return apart;
  }
  const share = g12 / h11;
  return (pull - g12 * optimum1 + share * (g11 * optimum1 - Math.sign(c1) * hold)) / (g22 - share * g12);
}

/** All ŵ₁ from one to its opposite at which an edge begins, ends or turns, ascending. */
export function turnsOf({ loss, l1Ratio, lambda }: ZeroMap, reach: number): number[] {
  const hold = lambda * l1Ratio;
  const [both] = inverse(loss, [hold, hold]);
  const [across] = inverse(loss, [hold, -hold]);
  const turns = [-reach, both, -both, across, -across, reach].filter((turn) => Math.abs(turn) <= reach);
  return turns.sort((a, b) => a - b).filter((turn, i, sorted) => turn !== sorted[i - 1]);
}

import { norm1, norm2, times, type Curve, type Weights } from './weights';

/**
 * The weights that a budget allows, α‖w‖₁ + (1−α)/2·‖w‖₂² ≤ t, where L1 and L2 count as ‖w‖₁ and ‖w‖₂; Region on the
 * server. α is the share of L1.
 */
export interface Region {
  readonly l1Ratio: number;
  readonly budget: number;
}

/** α‖w‖₁ + (1−α)/2·‖w‖₂². */
export function penaltyOf(l1Ratio: number, [first, second]: Weights): number {
  return l1Ratio * norm1([first, second]) + ((1 - l1Ratio) / 2) * (first * first + second * second);
}

/** What weights spend of a budget. */
export function spent(l1Ratio: number, weights: Weights): number {
  if (l1Ratio === 1) {
    return norm1(weights);
  }
  return l1Ratio === 0 ? norm2(weights) : penaltyOf(l1Ratio, weights);
}

/** The budget as the value of the penalty. */
const valueOf = ({ l1Ratio, budget }: Region): number => (l1Ratio === 0 ? (budget * budget) / 2 : budget);

/** How far it goes along a direction of length 1. */
function reach(region: Region, ray: Weights): number {
  if (region.budget === 0) {
    return 0;
  }
  const linear = region.l1Ratio * norm1(ray);
  const value = valueOf(region);
  return (2 * value) / (linear + Math.sqrt(linear * linear + 2 * (1 - region.l1Ratio) * value));
}

/** The edge, closed, with its corners on the axes: 4·quarter + 1 places. */
export function outline(region: Region, quarter: number): Curve {
  return Array.from({ length: 4 * quarter + 1 }, (_, k) => {
    const angle = ((Math.PI / 2) * (k % quarter)) / quarter;
    const ray: Weights = [Math.cos(angle), Math.sin(angle)];
    return turned(times(ray, reach(region, ray)), Math.floor(k / quarter) % 4);
  });
}

function turned([first, second]: Weights, quarters: number): Weights {
  const turns: Weights[] = [
    [first, second],
    [-second, first],
    [-first, -second],
    [second, -first],
  ];
  return turns[quarters]!;
}

/** How high it reaches at this first weight, both up and down; NaN beside it. */
export function height(region: Region, first: number): number {
  const ratio = region.l1Ratio;
  const half = (1 - ratio) / 2;
  const far = width(region);
  const left = (far - Math.abs(first)) * (ratio + half * (far + Math.abs(first)));
  return left < 0 ? NaN : left === 0 ? 0 : (2 * left) / (ratio + Math.sqrt(ratio * ratio + 4 * half * left));
}

/** How far it reaches along an axis. */
export const width = (region: Region): number => reach(region, [1, 0]);

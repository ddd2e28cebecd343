import { pull, solution, type Loss } from './loss';
import { spent } from './region';
import { ZERO, type Curve, type Weights } from './weights';

/** A loss with a penalty of this share of L1; Penalised on the server, whose formulas these are. */
export interface Penalised {
  readonly loss: Loss;
  readonly l1Ratio: number;
}

/** Of the path, in powers of ten beside where the penalty is as strong as the loss. */
const DECADES = 5;
const PLACES_A_DECADE = 30;

/** S(z, γ). */
function soft(z: number, threshold: number): number {
  const left = Math.abs(z) - threshold;
  return left > 0 ? Math.sign(z) * left : 0;
}

/** The weights that minimise loss(w) + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²]: the sign of each is known before its size. */
export function solutionAt({ loss, l1Ratio }: Penalised, lambda: number): Weights {
  if (lambda === 0) {
    return loss.optimum;
  }
  const { g11, g12, g22 } = loss;
  const l1 = lambda * l1Ratio;
  const l2 = lambda * (1 - l1Ratio);
  const [pull1, pull2] = pull(loss, ZERO);
  const h11 = g11 + l2;
  const h22 = g22 + l2;
  const firstAlone = soft(pull1, l1) / h11;
  const onSecond = pull2 - g12 * firstAlone;
  if (Math.abs(onSecond) <= l1) {
    return [firstAlone, 0];
  }
  const secondAlone = soft(pull2, l1) / h22;
  const onFirst = pull1 - g12 * secondAlone;
  if (Math.abs(onFirst) <= l1) {
    return [0, secondAlone];
  }
  const c1 = pull1 - l1 * Math.sign(onFirst);
  const c2 = pull2 - l1 * Math.sign(onSecond);
  return solution(h11, g12, h22, [c1, c2]);
}

/** From here up both weights are zero; infinite where no part of the penalty is L1. */
export function lambdaMax({ loss, l1Ratio }: Penalised): number {
  const [first, second] = pull(loss, ZERO).map(Math.abs);
  const largest = Math.max(first, second);
  return largest === 0 ? 0 : largest / l1Ratio;
}

/** What the unpenalised optimum spends: a budget of so much, or more, does not bind. */
export const freeBudget = ({ loss, l1Ratio }: Penalised): number => spent(l1Ratio, loss.optimum);

/** The λ whose solution spends this budget, which is above 0; 0 where the budget does not bind. */
export function lambdaOf(problem: Penalised, budget: number): number {
  if (budget >= freeBudget(problem)) {
    return 0;
  }
  // Doubles above 0 are in the order of their bits, so halving these finds one to the last of its digits.
  let low = 0n;
  let high = bitsOf(Math.min(lambdaMax(problem), Number.MAX_VALUE));
  while (high - low > 1n) {
    const middle = low + (high - low) / 2n;
    if (spent(problem.l1Ratio, solutionAt(problem, ofBits(middle))) > budget) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return ofBits(high);
}

const doubles = new Float64Array(1);
const bits = new BigInt64Array(doubles.buffer);

function bitsOf(value: number): bigint {
  doubles[0] = value;
  return bits[0]!;
}

function ofBits(value: bigint): number {
  bits[0] = value;
  return doubles[0]!;
}

/** The solutions of all λ, from the unpenalised optimum to the origin. */
export function pathOf(problem: Penalised): Curve {
  const { loss, l1Ratio } = problem;
  const natural = Math.sqrt(loss.g11) * Math.sqrt(loss.g22);
  const scale = l1Ratio > 0 ? Math.min(natural, lambdaMax(problem)) : natural;
  const count = 2 * DECADES * PLACES_A_DECADE + 1;
  return [
    loss.optimum,
    ...Array.from({ length: count }, (_, k) => solutionAt(problem, scale * 10 ** (k / PLACES_A_DECADE - DECADES))),
    ZERO,
  ];
}


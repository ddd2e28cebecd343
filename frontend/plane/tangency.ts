import { pull, type Loss } from './loss';
import { freeBudget, solutionAt, type Penalised } from './penalised';
import { spent, type Region } from './region';
import type { Weights } from './weights';

/** Why a weight is zero or not: it is exactly if pull ≤ hold; Gauge on the server. */
export interface Gauge {
  readonly weight: number;
  readonly correlation: number;
  readonly pull: number;
  readonly hold: number;
}

/** All that is to be seen of one penalty at one λ; Tangency on the server. */
export interface Tangency {
  readonly problem: Penalised;
  readonly lambda: number;
  readonly weights: Weights;
  readonly gauges: readonly [Gauge, Gauge];
  /** Minus the gradient of the loss at the solution. */
  readonly pull: Weights;
  /** The least and the greatest that this may be, in each coordinate: λ times the subgradients of the penalty. */
  readonly cone: readonly [low: Weights, high: Weights];
  readonly region: Region;
  /** Whether the budget keeps the weights from their optimum. */
  readonly binds: boolean;
  /** Whether there is a penalty with nothing to do: the optimum itself spends nothing. */
  readonly idles: boolean;
}

export function tangencyOf(loss: Loss, l1Ratio: number, lambda: number): Tangency {
  const problem = { loss, l1Ratio };
  const weights = solutionAt(problem, lambda);
  const free = freeBudget(problem);
  const force = pull(loss, weights);
  const gauge = (j: 0 | 1): Gauge => ({
    weight: weights[j],
    correlation: force[j],
    pull: Math.abs(force[j] - lambda * (1 - l1Ratio) * weights[j]),
    hold: lambda * l1Ratio,
  });
  const end = (j: 0 | 1, otherwise: number): number =>
    lambda * (l1Ratio * (Math.sign(weights[j]) || otherwise) + (1 - l1Ratio) * weights[j]);
  return {
    problem,
    lambda,
    weights,
    gauges: [gauge(0), gauge(1)],
    pull: force,
    cone: [
      [end(0, -1), end(1, -1)],
      [end(0, 1), end(1, 1)],
    ],
    region: { l1Ratio, budget: spent(l1Ratio, weights) },
    binds: lambda > 0 && free > 0,
    idles: lambda > 0 && free === 0,
  };
}

import { lossOf, type Features, type NoiseAlone } from './features';
import type { Loss } from './loss';
import { freeBudget, lambdaMax, lambdaOf } from './penalised';
import { tangencyOf, type Tangency } from './tangency';

/** A penalty by its id on the server. */
export type Penalty = 'l1' | 'l2' | 'elastic-net';

/** What of a question moves under a finger. */
export interface Asked {
  readonly lambda: number;
  readonly l1Ratio: number;
  /** Of generated data only. */
  readonly features?: Features;
}

/** What the server tells with every answer; PlaneMotion there. */
export interface Told {
  readonly asked: Asked;
  readonly penalties: readonly [chosen: Penalty, beside: Penalty];
  readonly standardize: boolean;
  readonly loss: Loss;
  readonly noise?: NoiseAlone;
  /** How far the picture goes from the origin. */
  readonly reach: number;
  /** The powers of ten between which the slider of λ goes. */
  readonly range: readonly [low: number, high: number];
  /** Everything else that is asked. */
  readonly rest: string;
}

/** One penalty, and what it does. */
export interface Side {
  readonly penalty: Penalty;
  readonly tangency: Tangency;
}

/** All that is to be seen while something moves. */
export interface Plane {
  readonly asked: Asked;
  readonly chosen: Side;
  readonly beside: Side;
  readonly reach: number;
  readonly range: readonly [low: number, high: number];
}

export function planeOf(told: Told, asked: Asked): Plane {
  const loss =
    asked.features && told.noise ? lossOf(asked.features, told.standardize, told.noise) : told.loss;
  const side = (penalty: Penalty): Side => ({
    penalty,
    tangency: tangencyOf(loss, penalty === 'l1' ? 1 : penalty === 'l2' ? 0 : asked.l1Ratio, asked.lambda),
  });
  const [chosen, beside] = told.penalties.map(side) as [Side, Side];
  return { asked, chosen, beside, reach: told.reach, range: told.range };
}

/** What part the solution spends of what the unpenalised optimum would. */
export function budgetShare({ chosen: { tangency } }: Plane): number {
  const free = freeBudget(tangency.problem);
  return free === 0 ? 1 : tangency.region.budget / free;
}

/** The λ at which that part is this. */
export function lambdaOfBudgetShare({ chosen: { tangency } }: Plane, share: number): number {
  const free = freeBudget(tangency.problem);
  return free === 0 ? 0 : lambdaOf(tangency.problem, share * free);
}

/** The λ at which L1 makes both weights 0. */
export const lassoLambdaMax = ({ chosen: { tangency } }: Plane): number =>
  lambdaMax({ loss: tangency.problem.loss, l1Ratio: 1 });

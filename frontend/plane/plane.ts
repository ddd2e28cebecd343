import { lossOf, type Features, type NoiseAlone } from './features';
import type { Loss } from './loss';
import { freeBudget, lambdaMax, lambdaOf, solutionAt } from './penalised';
import { tangencyOf, type Tangency } from './tangency';
import type { Weights } from './weights';

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

/** What many data sets of the same truth have of their own: of generated ones the noise. */
export interface ToldSamples {
  readonly noises?: readonly Weights[];
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
  /** The losses of many data sets of the same truth, where they are shown. */
  readonly samples: readonly Loss[];
  readonly reach: number;
  readonly range: readonly [low: number, high: number];
}

/** @param before what was shown last: its axes hold still, and its loss is kept where nothing of that has moved */
export function planeOf(told: Told, toldSamples: ToldSamples, asked: Asked, before?: Plane): Plane {
  const stays = before?.asked.features === asked.features;
  const loss = before && stays ? before.chosen.tangency.problem.loss : lossFor(told, asked);
  const samples = before && stays ? before.samples : samplesFor(told, toldSamples, asked);
  const side = (penalty: Penalty): Side => ({
    penalty,
    tangency: tangencyOf(loss, penalty === 'l1' ? 1 : penalty === 'l2' ? 0 : asked.l1Ratio, asked.lambda),
  });
  const [chosen, beside] = told.penalties.map(side) as [Side, Side];
  return { asked, chosen, beside, samples, reach: before?.reach ?? told.reach, range: told.range };
}

function lossFor({ loss, noise, standardize }: Told, { features }: Asked): Loss {
  return features && noise ? lossOf(features, standardize, noise) : loss;
}

function samplesFor({ standardize }: Told, { noises = [] }: ToldSamples, { features }: Asked): Loss[] {
  return features ? noises.map((optimum) => lossOf(features, standardize, { optimum, least: 0 })) : [];
}

/** In how many of the samples this penalty makes the second weight exactly 0. */
export function zerosAmong(samples: readonly Loss[], { tangency: { problem, lambda } }: Side): number {
  return samples.filter((loss) => solutionAt({ ...problem, loss }, lambda)[1] === 0).length;
}

/** Of a λ that belongs to a budget. */
const LAMBDA_DIGITS = 6;

/** What part the solution spends of what the unpenalised optimum would. */
export function budgetShare({ chosen: { tangency } }: Plane): number {
  const free = freeBudget(tangency.problem);
  return free === 0 ? 1 : tangency.region.budget / free;
}

/** The λ at which that part is this, but for digits that nobody types. */
export function lambdaOfBudgetShare({ chosen: { tangency } }: Plane, share: number): number {
  const free = freeBudget(tangency.problem);
  return free === 0 ? 0 : Number(lambdaOf(tangency.problem, share * free).toPrecision(LAMBDA_DIGITS));
}

/** The λ at which L1 makes both weights 0. */
export const lassoLambdaMax = ({ chosen: { tangency } }: Plane): number =>
  lambdaMax({ loss: tangency.problem.loss, l1Ratio: 1 });

import { lossOf, type Features, type NoiseAlone } from './features';
import type { Loss } from './loss';
import { freeBudget, lambdaMax, lambdaOf, solutionAt, type Penalised } from './penalised';
import { spent } from './region';
import { tangencyOf, type Tangency } from './tangency';
import type { Weights } from './weights';
import { contains } from './zero-fan';

/** A penalty by its id on the server. */
export type Penalty = 'l1' | 'l2' | 'elastic-net';

/** What of a question moves under a finger. */
export interface Asked {
  readonly lambda: number;
  readonly l1Ratio: number;
  /** What is held for every penalty; 0 where that is λ. */
  readonly budget: number;
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
  /** Whether both penalties are drawn in one picture. */
  readonly overlay: boolean;
  /** Everything else that is asked. */
  readonly rest: string;
}

/** What many data sets have of their own: generated ones the noise, those drawn from a table their losses. */
export interface ToldSamples {
  readonly noises?: readonly Weights[];
  readonly losses?: readonly Loss[];
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
  /** The losses of many data sets like this one, where they are shown. */
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
    tangency: held(loss, penalty === 'l1' ? 1 : penalty === 'l2' ? 0 : asked.l1Ratio, asked),
  });
  const [chosen, beside] = told.penalties.map(side) as [Side, Side];
  return { asked, chosen, beside, samples, reach: before?.reach ?? told.reach, range: told.range };
}

function held(loss: Loss, l1Ratio: number, { lambda, budget }: Asked): Tangency {
  return tangencyOf(loss, l1Ratio, budget > 0 ? lambdaSpending({ loss, l1Ratio }, budget) : lambda);
}

/** No larger than one can ask for. */
const lambdaSpending = (problem: Penalised, budget: number): number => Math.min(lambdaOf(problem, budget), MAX_LAMBDA);

function lossFor({ loss, noise, standardize }: Told, { features }: Asked): Loss {
  return features && noise ? lossOf(features, standardize, noise) : loss;
}

function samplesFor({ standardize }: Told, { noises, losses = [] }: ToldSamples, { features }: Asked): readonly Loss[] {
  return features && noises ? noises.map((optimum) => lossOf(features, standardize, { optimum, least: 0 })) : losses;
}

/** In how many of the samples this penalty makes the second weight exactly 0. */
export function zerosAmong({ samples, asked: { budget } }: Plane, { tangency: { problem, lambda } }: Side): number {
  const region = { l1Ratio: problem.l1Ratio, budget };
  return samples.filter((loss) =>
    budget > 0 ? contains({ loss, region }, loss.optimum) : solutionAt({ ...problem, loss }, lambda)[1] === 0,
  ).length;
}

/** λ of the penalty that is asked for. */
export function lambdaShown({ asked, chosen }: Plane): number {
  return asked.budget > 0 ? rounded(chosen.tangency.lambda) : asked.lambda;
}

/** What is asked once λ is this; where a budget is held, what that λ spends. */
export function withLambda({ asked, chosen: { tangency } }: Plane, lambda: number): Asked {
  const { problem } = tangency;
  const budget = Math.max(
    spent(problem.l1Ratio, solutionAt(problem, lambda)),
    LEAST_BUDGET * freeBudget(problem),
  );
  return asked.budget > 0 ? { ...asked, budget } : { ...asked, lambda };
}

/** What is asked once the budget is this part of what the unpenalised optimum would spend. */
export function withBudgetShare({ asked, chosen: { tangency } }: Plane, share: number): Asked {
  const budget = share * freeBudget(tangency.problem);
  if (budget === 0) {
    return asked;
  }
  return asked.budget > 0 ? { ...asked, budget } : { ...asked, lambda: rounded(lambdaSpending(tangency.problem, budget)) };
}

const rounded = (lambda: number): number => Number(lambda.toPrecision(LAMBDA_DIGITS));

/** The largest that can be asked for; Model on the server. */
const MAX_LAMBDA = 1e12;

/** Of a λ that belongs to a budget. */
const LAMBDA_DIGITS = 6;

/** Of a budget that is held, as a part of the optimum's. */
const LEAST_BUDGET = 1e-3;

/** What part the solution spends of what the unpenalised optimum would. */
export function budgetShare({ chosen: { tangency } }: Plane): number {
  const free = freeBudget(tangency.problem);
  return free === 0 ? 1 : tangency.region.budget / free;
}

/** The λ at which L1 makes both weights 0. */
export const lassoLambdaMax = ({ chosen: { tangency } }: Plane): number =>
  lambdaMax({ loss: tangency.problem.loss, l1Ratio: 1 });

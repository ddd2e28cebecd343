import { lossAt, pull } from './loss';
import { factorText, numberText } from './number-text';
import { budgetShare, zerosAmong, type Plane, type Side } from './plane';
import { penaltyOf } from './region';
import type { Gauge, Tangency } from './tangency';
import { ZERO } from './weights';

/** Texts of the server by their keys, with {0}, {1} … where a part goes. */
export type Words = Readonly<Record<string, string>>;

/** Below this part of what it is at weights of 0, a number is 0 but for rounding. */
const ROUNDING = 1e-12;

export function say(words: Words, key: string, ...parts: readonly (string | number)[]): string {
  return (words[key] ?? '').replaceAll(/\{(\d)}/g, (_, i) => String(parts[Number(i)] ?? ''));
}

/** @param most how large such a number is at weights of 0 */
const unlessRounding = (value: number, most: number): string =>
  numberText(Math.abs(value) <= ROUNDING * most ? 0 : value);

/** Why the weights are where the loss is least: there is no penalty, or nothing that it could take. */
const unbound = ({ idles }: Tangency): string => (idles ? 'idle' : 'free');

const place = ({ weights }: Tangency): string[] => weights.map((weight) => numberText(weight));

export type ChartWords = Record<'title' | 'subtitle' | 'description', string>;

/** What is read around the picture of one penalty. */
export function chartWords(words: Words, side: Side, plane: Plane): ChartWords {
  const { penalty, tangency } = side;
  const samples = plane.asked.features ? 'plane.samples.zeros' : 'plane.samples.redrawn';
  // Without an L1 part, the elastic net counts its budget as L2 does.
  const counted = tangency.problem.l1Ratio === 0 ? 'l2' : penalty;
  const budget = say(
    words,
    `plane.${tangency.binds ? 'binds' : unbound(tangency)}.${counted}`,
    numberText(tangency.region.budget),
    factorText(tangency.lambda),
  );
  return {
    title: say(words, `plane.title.${tangency.binds ? penalty : unbound(tangency)}`, ...place(tangency)),
    subtitle:
      plane.samples.length > 0
        ? say(words, samples, budget, zerosAmong(plane, side), plane.samples.length)
        : budget,
    description: say(words, 'plane.description', ...place(tangency)),
  };
}

/** What is read around the picture of both penalties. */
export function wordsOfBoth(words: Words, plane: Plane): ChartWords {
  const sides = [plane.chosen, plane.beside];
  const places = sides.map(({ penalty, tangency }) =>
    say(words, 'plane.place', say(words, `penalty.brief.${penalty}`), ...place(tangency)),
  );
  const title = say(words, 'plane.title.both', ...places);
  const budgets = sides.map((side) => chartWords(words, side, plane).subtitle);
  return { title, subtitle: say(words, 'findings.sentences', ...budgets), description: title };
}

/** The budget, and what part of the optimum's it is. */
export function budgetText(words: Words, plane: Plane): string {
  const { binds, region } = plane.chosen.tangency;
  const percent = Math.round(100 * budgetShare(plane));
  return say(
    words,
    binds ? 'plane.budget.value' : 'plane.budget.free',
    numberText(region.budget),
    // What binds is less than all.
    binds ? Math.min(99, percent) : percent,
  );
}

/** Which weight is zero under which penalty, and why. */
export function findingsText(words: Words, { chosen, beside }: Plane): string {
  return say(words, 'findings.sentences', sentence(words, chosen), sentence(words, beside));
}

function sentence(words: Words, { penalty, tangency }: Side): string {
  const { lambda, gauges } = tangency;
  return say(
    words,
    `plane.findings.${zeros(tangency)}`,
    say(words, `penalty.brief.${penalty}`),
    factorText(lambda),
    ...place(tangency),
    ...gauges.map(({ pull }) => numberText(pull)),
    numberText(gauges[0].hold),
    say(words, `plane.hold.${penalty}`),
  );
}

function zeros({ weights: [first, second], gauges, binds, idles }: Tangency): string {
  if (!binds) {
    return idles ? 'idle' : 'unpenalised';
  }
  if (first === 0) {
    return second === 0 ? 'both' : 'first';
  }
  return second === 0 ? 'second' : gauges[0].hold === 0 ? 'free' : 'none';
}

/** The objective, and of each weight its gauge and what follows from it, by the names of their places. */
export function numberTexts(words: Words, side: Side): Record<string, string> {
  const { problem, lambda, weights, gauges } = side.tangency;
  const loss = lossAt(problem.loss, weights);
  const most = lossAt(problem.loss, ZERO);
  const paid = penaltyOf(problem.l1Ratio, weights);
  const value = lambda === 0 ? loss : loss + lambda * paid;
  return {
    objective: say(
      words,
      'plane.objective',
      unlessRounding(loss, most),
      factorText(lambda),
      numberText(paid),
      unlessRounding(value, most),
    ),
    ...gaugeTexts(words, '1', gauges[0], side),
    ...gaugeTexts(words, '2', gauges[1], side),
  };
}

function gaugeTexts(words: Words, number: string, gauge: Gauge, { penalty, tangency }: Side): Record<string, string> {
  const most = Math.max(...pull(tangency.problem.loss, ZERO).map(Math.abs));
  const weight = numberText(gauge.weight);
  const correlation = unlessRounding(gauge.correlation, most);
  const pulled = unlessRounding(gauge.pull, most);
  const hold = numberText(gauge.hold);
  return {
    [`weight-${number}`]: weight,
    [`correlation-${number}`]: correlation,
    [`pull-${number}`]: pulled,
    [`hold-${number}`]: hold,
    [`because-${number}`]: say(
      words,
      `plane.because.${because(gauge, tangency)}`,
      say(words, `plane.weight.${number}`),
      weight,
      pulled,
      hold,
      correlation,
      say(words, `plane.hold.${penalty}`),
    ),
  };
}

function because({ weight, hold }: Gauge, { binds, idles }: Tangency): string {
  if (!binds) {
    return idles ? 'idle' : 'unpenalised';
  }
  return weight === 0 ? 'zero' : hold === 0 ? 'free' : 'held';
}

import { sayValue } from '../page/spoken-value';
import { withOptimumMoved, type Features } from './features';
import { factorText, numberText, typedText } from './number-text';
import { budgetShare, lambdaOfBudgetShare, lassoLambdaMax, type Asked, type Plane } from './plane';
import { budgetText, say, type Words } from './texts';
import { minus, type Weights } from './weights';

/** A slider of Vaadin's. */
export interface Slider extends HTMLElement {
  min: number;
  max: number;
  step: number;
  value: number;
  label: string;
}

const STEPS_A_DECADE = 20;
const LAMBDA_DIGITS = 4;

/** The sliders of generated data, by their ids. */
const FEATURES = {
  correlation: 'correlation',
  noise: 'noise',
  'true-weight-1': 'weight1',
  'true-weight-2': 'weight2',
} as const;

const isOfFeatures = (id: string): id is keyof typeof FEATURES => id in FEATURES;

/** The λ at a place of its slider; LambdaGrid on the server. */
function lambdaAt(exponent: number): number {
  const step = Math.round(exponent * STEPS_A_DECADE);
  const decade = Math.floor(step / STEPS_A_DECADE);
  return Number(`${(10 ** (step / STEPS_A_DECADE - decade)).toPrecision(LAMBDA_DIGITS)}e${decade}`);
}

/** What is asked once a slider is at its value; undefined where it is none of these. */
export function askedBy({ id, value, step }: Slider, plane: Plane): Asked | undefined {
  const { asked } = plane;
  if (id === 'log-lambda') {
    return { ...asked, lambda: lambdaAt(value) };
  }
  if (id === 'budget') {
    return { ...asked, lambda: lambdaOfBudgetShare(plane, value / 100) };
  }
  if (id === 'l1-ratio') {
    return { ...asked, l1Ratio: value };
  }
  return isOfFeatures(id) && asked.features
    ? { ...asked, features: { ...asked.features, [FEATURES[id]]: onStep(value, step) } }
    : undefined;
}

function onStep(value: number, step: number): number {
  const perUnit = Math.round(1 / step);
  return Math.round(value * perUnit) / perUnit;
}

/** What is asked once the optimum has been put somewhere. */
export function askedByOptimum(to: Weights, standardize: boolean, plane: Plane): Asked | undefined {
  const { asked, chosen } = plane;
  const by = minus(to, chosen.tangency.problem.loss.optimum);
  return asked.features && { ...asked, features: withOptimumMoved(asked.features, standardize, by) };
}

/** Shows in every control what is asked, but for the value of the one that asks. */
export function showControls(words: Words, plane: Plane, moved: string | undefined): void {
  const { lambda, l1Ratio, features } = plane.asked;
  const show = (id: string, key: string, value: number, text: string): void => {
    const slider = document.getElementById(id) as Slider | null;
    if (slider) {
      slider.label = say(words, 'control.value', say(words, key), text);
      if (id !== moved) {
        slider.value = Math.min(slider.max, Math.max(slider.min, onStep(value, slider.step)));
      }
    }
  };
  const [low, high] = plane.range;
  const exponent = Math.min(high, Math.max(low, Math.round(Math.log10(lambda) * STEPS_A_DECADE) / STEPS_A_DECADE));
  show('log-lambda', 'model.log-lambda', exponent, lambdaShare(words, plane));
  show('budget', 'plane.budget', 100 * budgetShare(plane), budgetText(words, plane));
  show('l1-ratio', 'model.l1-ratio', l1Ratio, say(words, 'model.l1-ratio.value', Math.round(100 * l1Ratio)));
  for (const [id, part] of Object.entries(FEATURES) as [string, keyof Features][]) {
    if (features) {
      show(id, `plane.${id}`, features[part], factorText(features[part]));
    }
  }
  showLambda(words, lambda);
}

function showLambda(words: Words, lambda: number): void {
  const slider = document.getElementById('log-lambda');
  const typed = document.getElementById('lambda') as (HTMLElement & { value: string }) | null;
  if (slider && typed) {
    typed.value = typedText(lambda);
    sayValue(slider, say(words, 'model.log-lambda.spoken', typed.value));
  }
}

/** λ beside what it competes with. */
function lambdaShare(words: Words, plane: Plane): string {
  const most = lassoLambdaMax(plane);
  if (most === 0) {
    return factorText(plane.asked.lambda);
  }
  const key = plane.chosen.penalty === 'l1' ? 'model.log-lambda.lasso' : 'model.log-lambda.share';
  return say(words, key, numberText(plane.asked.lambda / most, 2));
}

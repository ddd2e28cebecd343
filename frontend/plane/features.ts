import type { Loss } from './loss';
import type { Weights } from './weights';

/** Generated data; TwoFeatures on the server. */
export interface Features {
  readonly correlation: number;
  readonly noise: number;
  readonly weight1: number;
  readonly weight2: number;
  readonly unit: number;
}

/** What the noise of a seed, of standard deviation 1, has of two features without correlation, and what is left of it. */
export interface NoiseAlone {
  readonly optimum: Weights;
  readonly least: number;
}

const MAX_WEIGHT = 5;

const within = (value: number): number => Math.min(MAX_WEIGHT, Math.max(-MAX_WEIGHT, value));

/**
 * The loss of generated data, without their rows. The features are x₁ and ρx₁ + √(1−ρ²)·x₂ of two without correlation,
 * so all that the noise has of both is known from what it has of those.
 */
export function lossOf(features: Features, standardize: boolean, noise: NoiseAlone): Loss {
  const { correlation, noise: deviation, weight1, weight2 } = features;
  const unit = standardize ? 1 : features.unit;
  const second = (deviation * noise.optimum[1]) / Math.sqrt(1 - correlation * correlation);
  return {
    g11: 1,
    g12: unit * correlation,
    g22: unit * unit,
    optimum: [weight1 + deviation * noise.optimum[0] - correlation * second, (weight2 + second) / unit],
    least: deviation * deviation * noise.least,
  };
}

/** With a truth that moves the unpenalised optimum so far, as far as the true weights may go. */
export function withOptimumMoved<F extends Features>(features: F, standardize: boolean, by: Weights): F {
  return {
    ...features,
    weight1: within(features.weight1 + by[0]),
    weight2: within(features.weight2 + by[1] * (standardize ? 1 : features.unit)),
  };
}

import { minus, plus, type Curve, type Weights } from './weights';

/**
 * The loss of two weights, least + ½·(w − ŵ)ᵀ G (w − ŵ); Loss on the server. Its contours are ellipses around the
 * unpenalised optimum ŵ, all of one shape.
 */
export interface Loss {
  readonly g11: number;
  readonly g12: number;
  readonly g22: number;
  readonly optimum: Weights;
  readonly least: number;
}

/** How long the second weight is in the metric of G, beside what the first can make up for. */
const across = ({ g11, g12, g22 }: Loss): number => Math.sqrt(g22 - (g12 / g11) * g12);

/** 1/n·zⱼᵀr of both columns at these weights, which is minus the gradient. */
export function pull({ g11, g12, g22, optimum }: Loss, weights: Weights): Weights {
  const [first, second] = minus(optimum, weights);
  return [g11 * first + g12 * second, g12 * first + g22 * second];
}

/** How far from ŵ in the metric of G, so that the loss there is least + ½·radius². */
export function radiusOf(loss: Loss, weights: Weights): number {
  const [first, second] = minus(weights, loss.optimum);
  return Math.hypot(Math.sqrt(loss.g11) * (first + (loss.g12 / loss.g11) * second), across(loss) * second);
}

export function lossAt(loss: Loss, weights: Weights): number {
  return loss.least + radiusOf(loss, weights) ** 2 / 2;
}

/** The contour of all weights at this radius, closed: 4·quarter + 1 places. */
export function contour(loss: Loss, radius: number, quarter: number): Curve {
  return Array.from({ length: 4 * quarter + 1 }, (_, k) => {
    const angle = ((Math.PI / 2) * (k % (4 * quarter))) / quarter;
    const second = (radius * Math.sin(angle)) / across(loss);
    return plus(loss.optimum, [
      (radius * Math.cos(angle)) / Math.sqrt(loss.g11) - (loss.g12 / loss.g11) * second,
      second,
    ]);
  });
}

/** G⁻¹v. */
export const inverse = ({ g11, g12, g22 }: Loss, right: Weights): Weights => solution(g11, g12, g22, right);

/** Of two equations, by elimination: products of their numbers may be beyond every double. */
export function solution(h11: number, h12: number, h22: number, right: Weights): Weights {
  const share = h12 / h11;
  const second = (right[1] - share * right[0]) / (h22 - share * h12);
  return [(right[0] - h12 * second) / h11, second];
}

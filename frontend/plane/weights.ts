/** Two weights: a place in their plane, or a direction there. */
export type Weights = readonly [first: number, second: number];

/** Places in the plane that a line joins in their order; NaN breaks it. */
export type Curve = readonly Weights[];

export const ZERO: Weights = [0, 0];

export const plus = (a: Weights, b: Weights): Weights => [a[0] + b[0], a[1] + b[1]];

export const minus = (a: Weights, b: Weights): Weights => [a[0] - b[0], a[1] - b[1]];

export const times = (a: Weights, factor: number): Weights => [factor * a[0], factor * a[1]];

export const norm1 = ([first, second]: Weights): number => Math.abs(first) + Math.abs(second);

export const norm2 = ([first, second]: Weights): number => Math.hypot(first, second);

export const isSame = (a: Weights, b: Weights): boolean => a[0] === b[0] && a[1] === b[1];

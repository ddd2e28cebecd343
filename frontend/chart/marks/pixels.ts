// Far outside a straight line looks the same, and a renderer's floats stay sound.
const FAR = 20;

/** A place as a path tells it: finer than any screen. */
export const px = (value: number): number => Math.round(value * 100) / 100;

/** A place along a plot of this size, not farther from it than need be. */
export const near = (value: number, size: number): number => clamp(value, -FAR * size, (FAR + 1) * size);

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * Maps values to fractions of the plot (0 left or bottom, 1 right or top) and back, and says where the ticks are. To
 * ApexCharts an axis is always 0, 1, 2 … `count`: it neither meets 1e12 nor a logarithm, and never picks a tick.
 */
export interface AxisScale {
  readonly count: number;
  /** NaN for a value that has no place on the axis. */
  fraction(value: number | null): number;
  value(fraction: number): number;
  label(tick: number): string;
  /** Where the ticks are, and what they say, where not at equal distances; ApexCharts then draws none. */
  readonly ticks?: readonly Tick[];
  /** A line of the plot stands at 0, though the ticks are not at equal distances from the ends; of days none is 0. */
  readonly marksZero?: boolean;
  /** Two scales with the same key draw the same axis. */
  readonly key: string;
}

export interface Tick {
  fraction: number;
  label: string;
}

export interface Span {
  low: number;
  high: number;
}

/** From one end of an axis to the other, in units at equal distances: values, or the logarithms of values. */
export interface Grid {
  min: number;
  max: number;
  step: number;
}

/** How values become units, and units values and labels. */
export interface Units {
  kind: string;
  of(value: number): number;
  value(unit: number): number;
  label(unit: number): string;
}

/** All ticks that say something. */
export function ticksOf({ ticks, count, label }: AxisScale): readonly Tick[] {
  const even = (): Tick[] => Array.from({ length: count + 1 }, (_, i) => ({ fraction: i / count, label: label(i) }));
  return ticks ?? even().filter((tick) => tick.label !== '');
}

export function gridScale({ min, max, step }: Grid, units: Units): AxisScale {
  const count = Math.max(1, Math.round((max - min) / step));
  return {
    count,
    fraction: (value) => (value === null ? NaN : (units.of(value) - min) / (max - min)),
    value: (fraction) => units.value(min + fraction * (max - min)),
    label: (tick) => units.label(min + (tick / count) * (max - min)),
    key: `${units.kind} ${min} ${max} ${step}`,
  };
}

import { svgElement } from '../svg';
import { textWidth } from '../text-width';
import type { AxisScale } from './axis-scale';
import type { Plot } from './plot';

const LONGEST = 14;
const BELOW_AXIS = 19;

/** Each category has the middle of an equal part of the axis; a value is a category's index. */
export function categories(names: readonly string[]): AxisScale {
  const count = Math.max(1, names.length);
  return {
    count,
    fraction: (value) => (value === null ? NaN : (value + 0.5) / count),
    value: (fraction) => fraction * count - 0.5,
    label: (tick) => names[tick] ?? '',
    key: JSON.stringify(names),
  };
}

/** What fits side by side: long names are cut, and of many only every second, third … is told. */
export function categoryLabels({ count, label }: AxisScale, width: number): string[] {
  const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
  const labels = Array.from({ length: count }, (_, i) => short(label(i)));
  const widest = Math.max(...labels.map(textWidth)) + 6;
  const every = Math.max(1, Math.ceil(widest / (width / count)));
  return labels.map((text, i) => (i % every === 0 ? text : ''));
}

/** The labels below the horizontal axis, each under its category. ApexCharts has labels at ticks alone. */
export function categoryTexts(plot: Plot): SVGTextElement[] {
  return categoryLabels(plot.across, plot.width).map((name, i) => {
    const text = svgElement('text', { x: plot.x(i), y: plot.height + BELOW_AXIS, 'text-anchor': 'middle' });
    text.textContent = name;
    return text;
  });
}

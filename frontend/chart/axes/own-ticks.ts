import { svgElement } from '../svg';
import type { Plot } from './plot';
import { middleOf } from './room';

const BELOW_AXIS = 19;
const BESIDE_AXIS = 8;
const TICK = 5;

/** Below the horizontal axis, each centred on its tick as far as the picture goes. ApexCharts has ticks at equal distances alone. */
export function ticksAcross({ across, left, width, height }: Plot): SVGElement[] {
  return (across.ticks ?? []).flatMap(({ fraction, label }) => {
    const x = fraction * width;
    return [
      svgElement('path', { class: 'chart-tick', d: `M${x} ${height}v${TICK}` }),
      text(label, { x: middleOf(x, label, left), y: height + BELOW_AXIS, 'text-anchor': 'middle' }),
    ];
  });
}

/** Left of the vertical axis, each with a line of the grid. */
export function ticksUp({ up, width, height }: Plot): SVGElement[] {
  return (up.ticks ?? []).flatMap(({ fraction, label }) => {
    const y = (1 - fraction) * height;
    return [
      svgElement('path', { class: 'chart-grid', d: `M0 ${y}h${width}` }),
      text(label, { x: -BESIDE_AXIS, y, 'text-anchor': 'end', 'dominant-baseline': 'central' }),
    ];
  });
}

function text(label: string, place: Record<string, string | number>): SVGTextElement {
  const element = svgElement('text', place);
  element.textContent = label;
  return element;
}

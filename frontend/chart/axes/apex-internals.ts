import type ApexCharts from 'apexcharts';
import type { Box } from './plot';

export interface DrawnAxes {
  svg: SVGSVGElement;
  /** The group in whose coordinates the plot begins at 0, 0. */
  plane: SVGGElement;
  box: Box;
}

/**
 * What ApexCharts has drawn, and where. It keeps both to itself: nothing public tells the size of the plot, which it
 * finds by measuring its own labels, nor hands out the group between the axes. So this, and nothing else in the front
 * end, reads `w.globals`. The version is pinned; whoever changes it looks here first.
 */
export function drawnAxes(chart: ApexCharts): DrawnAxes {
  const { gridWidth, gridHeight, translateX, translateY, dom } = (chart as any).w.globals;
  return {
    svg: dom.Paper.node,
    plane: dom.elGraphical.node,
    box: { left: translateX, top: translateY, width: gridWidth, height: gridHeight },
  };
}

import type { ApexOptions } from 'apexcharts';
import type { Frame } from './model';
import type { AxisScale } from './scale';

/**
 * What ApexCharts is asked to draw: the axes and the grid. The series are no part of it, so a redraw costs the same for
 * ten points as for ten thousand, and a series more or less costs none; layers.ts draws them between the axes.
 */
export interface Size {
  width: number;
  height: number;
}

const FONT = { fontFamily: 'inherit', fontSize: '12px' };
const OFF = { show: false };

/** The room for the names below an axis of categories. */
const NAMES = 12;

function axes(frame: Frame, x: AxisScale, y: AxisScale): ApexOptions {
  const categories = frame.x.scale === 'categories';
  const label = (value: string | number): string => x.label(Math.round(Number(value)));
  return {
    xaxis: {
      type: 'numeric',
      min: 0,
      max: categories ? 1 : x.count,
      tickAmount: categories ? 1 : x.count,
      decimalsInFloat: 0,
      labels: { show: !categories, rotate: 0, hideOverlappingLabels: false, trim: false, style: FONT, formatter: label },
      axisTicks: { show: !categories, height: 5 },
      axisBorder: { show: true },
      crosshairs: OFF,
      tooltip: { enabled: false },
    },
    yaxis: {
      min: 0,
      max: y.count,
      tickAmount: y.count,
      labels: { style: FONT, offsetX: -12, formatter: (value) => y.label(Math.round(value)) },
    },
  };
}

export function apexOptions(
  frame: Frame,
  x: AxisScale,
  y: AxisScale,
  { width, height }: Size,
  padding: { top: number; right: number },
): ApexOptions {
  const categories = frame.x.scale === 'categories';
  return {
    ...axes(frame, x, y),
    chart: {
      type: 'line',
      width,
      height,
      fontFamily: 'inherit',
      background: 'transparent',
      parentHeightOffset: 0,
      animations: { enabled: false },
      toolbar: OFF,
      zoom: { enabled: false },
      selection: { enabled: false },
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
    },
    series: [{ data: [{ x: 0, y: 0 }] }],
    stroke: { width: 0 },
    markers: { size: 0 },
    // ApexCharts leaves room for a title and a toolbar that it does not draw here: the paddings take it back.
    grid: { padding: { ...padding, bottom: categories ? NAMES : -4, left: -4 } },
    dataLabels: { enabled: false },
    legend: OFF,
    tooltip: { enabled: false },
  };
}

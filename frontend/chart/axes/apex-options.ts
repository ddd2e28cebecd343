import type { ApexOptions } from 'apexcharts';
import type { AxisScale, Tick } from './axis-scale';
import type { Size } from './plot';

/** What the axes are drawn for. */
export interface AxesFrame {
  across: AxisScale;
  up: AxisScale;
  /** What stands below the horizontal axis is drawn by others: the names of categories, dates. */
  named: boolean;
  size: Size;
  padding: { top: number; right: number; left: number };
}

type ApexYAxis = Extract<ApexOptions['yaxis'], { labels?: unknown }>;

const FONT = { fontFamily: 'inherit', fontSize: '12px' };
const OFF = { show: false };

/** The room for the names below an axis of categories. */
const NAMES = 12;

/**
 * What ApexCharts is asked to draw: the axes and the grid. The marks are no part of it, so a redraw costs the same for
 * ten points as for ten thousand, and a mark more or less costs none.
 */
export function apexOptions({ across, up, named, size, padding }: AxesFrame): ApexOptions {
  return {
    ...axes(across, up, named),
    chart: {
      type: 'line',
      ...size,
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
    grid: { padding: { ...padding, bottom: named ? NAMES : -4 } },
    dataLabels: { enabled: false },
    legend: OFF,
    tooltip: { enabled: false },
  };
}

/** Labels that are not seen, and keep the room of those that others draw. */
function roomFor(ticks: readonly Tick[]): ApexYAxis['labels'] {
  const widest = ticks.map(({ label }) => label).reduce((a, b) => (b.length > a.length ? b : a));
  return { style: { ...FONT, cssClass: 'chart-unseen' }, offsetX: -12, formatter: () => widest };
}

function axes(across: AxisScale, up: AxisScale, named: boolean): ApexOptions {
  const label = (value: string | number): string => across.label(Math.round(Number(value)));
  return {
    xaxis: {
      type: 'numeric',
      min: 0,
      max: named ? 1 : across.count,
      tickAmount: named ? 1 : across.count,
      decimalsInFloat: 0,
      labels: { show: !named, rotate: 0, hideOverlappingLabels: false, trim: false, style: FONT, formatter: label },
      axisTicks: { show: !named, height: 5 },
      axisBorder: { show: true },
      crosshairs: OFF,
      tooltip: { enabled: false },
    },
    yaxis: {
      min: 0,
      max: up.count,
      tickAmount: up.count,
      labels: up.ticks ? roomFor(up.ticks) : { style: FONT, offsetX: -12, formatter: (value) => up.label(Math.round(value)) },
    },
  };
}

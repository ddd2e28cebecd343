import type { ApexOptions } from 'apexcharts';
import type { Frame, Look } from './model';
import type { AxisScale } from './scale';

/**
 * What ApexCharts is asked to draw: the axes, the grid, and for each series an element to write its values into. The
 * values themselves are no part of it, so a redraw costs the same for ten points as for ten thousand; picture.ts
 * writes them, at first and at every later step alike.
 */
export interface Size {
  width: number;
  height: number;
}

const FONT = { fontFamily: 'inherit', fontSize: '12px' };
const OFF = { show: false };

/**
 * The series that ApexCharts makes elements for. Bands lie below all of them; and beside bars its lines stand elsewhere
 * than the categories they belong to.
 */
export const drawn = (frame: Frame): Look[] =>
  frame.series.filter(({ kind }) => kind !== 'band' && (kind === 'bars') === (frame.x.scale === 'categories'));

function stub(look: Look, x: AxisScale, categories: boolean): object {
  const data = categories ? Array(x.count).fill(0.5) : [{ x: 0, y: 0.5 }, { x: x.count, y: 0.5 }];
  return { name: look.id, type: look.kind === 'bars' ? 'bar' : 'line', data };
}

function axes(frame: Frame, x: AxisScale, y: AxisScale, xLabel: (tick: number) => string): ApexOptions {
  const categories = frame.x.scale === 'categories';
  const label = (value: string | number): string => xLabel(Math.round(Number(value)));
  return {
    xaxis: {
      ...(categories
        ? { type: 'category', categories: Array.from({ length: x.count }, (_, i) => String(i)) }
        : { type: 'numeric', min: 0, max: x.count, tickAmount: x.count, decimalsInFloat: 0 }),
      labels: { rotate: 0, hideOverlappingLabels: false, trim: false, style: FONT, formatter: label },
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
  xLabel: (tick: number) => string,
  { width, height }: Size,
  padding: { top: number; right: number },
): ApexOptions {
  const looks = drawn(frame);
  const categories = frame.x.scale === 'categories';
  const blank: Look = { id: '', name: '', color: '', kind: categories ? 'bars' : 'line' };
  const quiet = { filter: { type: 'none' } };
  return {
    ...axes(frame, x, y, xLabel),
    chart: {
      type: categories ? 'bar' : 'line',
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
    series: (looks.length ? looks : [blank]).map((look) => stub(look, x, categories)) as ApexOptions['series'],
    plotOptions: { bar: { columnWidth: '70%' } },
    stroke: { curve: 'straight', lineCap: 'round', width: looks.map((look) => (look.kind === 'line' ? 2 : 0)) },
    markers: { size: 0 },
    // ApexCharts leaves room for a title and a toolbar that it does not draw here: the paddings take it back.
    grid: { padding: { ...padding, bottom: categories ? -10 : -4, left: -4 } },
    dataLabels: { enabled: false },
    legend: OFF,
    tooltip: { enabled: false },
    states: { hover: quiet, active: quiet },
  };
}

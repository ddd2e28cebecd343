import ApexCharts from 'apexcharts';
import { drawnAxes, type DrawnAxes } from './apex-internals';
import { apexOptions, type AxesFrame } from './apex-options';

/** The axes and the grid of one picture, as ApexCharts draws them. */
export class ApexAxes {
  #chart?: ApexCharts;

  constructor(private readonly target: HTMLElement) {}

  draw(frame: AxesFrame): DrawnAxes {
    this.#chart = new ApexCharts(this.target, apexOptions(frame));
    // Everything is drawn before this returns; the promise only ever tells what is known by then.
    void this.#chart.render();
    const drawn = drawnAxes(this.#chart);
    const { svg } = drawn;
    svg.querySelector('foreignObject')?.remove();
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
    svg.setAttribute('aria-hidden', 'true');
    // Only now: ApexCharts measures its labels where they are drawn.
    svg.classList.add('chart-enlarged');
    return drawn;
  }

  clear(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.target.replaceChildren();
  }
}

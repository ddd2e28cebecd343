/**
 * Colours come from the page's theme (Aura, Lumo and the base styles all set --vaadin-*): light and dark need no redraw.
 * The page may set --chart-scale, a number, to have all that is drawn that much larger: text, lines and points.
 */
const AROUND = `
apex-chart {
  --chart-color: light-dark(#2a6fdb, #7aa8ff);
  --chart-surface: var(--aura-surface-color-solid, var(--vaadin-background-color, Canvas));
  --chart-ink: var(--vaadin-text-color, CanvasText);
  --chart-quiet: var(--vaadin-text-color-secondary, color-mix(in srgb, currentColor 70%, transparent));
  --chart-grid: color-mix(in srgb, var(--chart-ink) 10%, transparent);
  --chart-axis: color-mix(in srgb, var(--chart-ink) 30%, transparent);
  display: flex;
  flex-direction: column;
  position: relative;
  box-sizing: border-box;
  min-width: 0;
  min-height: min-content;
  color: var(--chart-ink);
  font-size: 0.8125rem;
  line-height: 1.35;
}
apex-chart [hidden] { display: none !important; }
apex-chart .chart-head { display: flex; align-items: start; justify-content: space-between; gap: 0.5rem; min-height: 2rem; }
apex-chart:has(> .chart-tool) .chart-title { padding-inline-end: 2rem; }
apex-chart:has(> .chart-tool ~ .chart-tool) .chart-title { padding-inline-end: 3.5rem; }
apex-chart > .chart-tool { position: absolute; align-self: end; margin-inline-end: 2.25rem; }
apex-chart > .chart-tool ~ .chart-tool { margin-inline-end: 3.75rem; }
apex-chart .chart-title { font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
apex-chart .chart-subtitle, apex-chart .chart-y-title, apex-chart .chart-x-title, apex-chart .chart-legend {
  color: var(--chart-quiet);
  overflow-wrap: anywhere;
}
apex-chart .chart-body { flex: 1 0 auto; display: flex; flex-direction: column; container-type: inline-size; }
apex-chart .chart-y-title { margin-top: 0.25rem; }
apex-chart .chart-x-title { display: flex; justify-content: space-between; gap: 0 0.75rem; text-align: center; }
apex-chart .chart-x-title .chart-end { flex: 1 1 0; text-align: start; font-size: 0.75rem; }
apex-chart .chart-x-title .chart-end:last-child { text-align: end; }
@container (width < 23rem) {
  apex-chart .chart-x-title { flex-wrap: wrap; }
  apex-chart .chart-x-title > :not(.chart-end) { order: -1; flex: 1 0 100%; }
}
apex-chart .chart-picture { flex: 1; position: relative; min-height: 11rem; user-select: none; touch-action: manipulation; }
apex-chart .chart-drawing { position: absolute; inset: 0; contain: strict; }
apex-chart .chart-legend {
  display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; list-style: none; margin: 0.375rem 0 0; padding: 0;
}
apex-chart .chart-legend li { display: flex; align-items: center; gap: 0.375rem; }
apex-chart .chart-swatch { width: calc(26px * var(--chart-scale, 1)); height: calc(14px * var(--chart-scale, 1)); flex: none; }
apex-chart .chart-swatch path { fill: none; stroke-linecap: round; }

apex-chart .chart-tip {
  position: absolute; inset: 0 auto auto 0; z-index: 2; pointer-events: none; white-space: pre; max-width: 100%;
  overflow: hidden; text-overflow: ellipsis; padding: 0.25rem 0.5rem; border-radius: 0.375rem;
  background: var(--chart-ink); color: var(--chart-surface); font-variant-numeric: tabular-nums;
}
apex-chart .chart-tip::first-line { font-weight: 600; }
apex-chart .chart-cursor {
  --across: calc(20px * var(--chart-scale, 1));
  position: absolute; left: calc(var(--across) / -2); top: calc(var(--across) / -2); width: var(--across);
  height: var(--across); padding: 0; border: 0; border-radius: 50%; background: none; pointer-events: none; outline: none;
}
apex-chart .chart-cursor:focus-visible { box-shadow: 0 0 0 2px var(--chart-surface), 0 0 0 4px var(--vaadin-focus-ring-color, var(--chart-color)); }
apex-chart .chart-help { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
apex-chart .chart-cursor:focus-visible ~ .chart-help {
  inset: auto 0 100%; width: auto; height: auto; clip-path: none; background: var(--chart-surface);
  color: var(--chart-quiet);
}

apex-chart .chart-menu-button {
  flex: none; width: 2rem; height: 2rem; border: 0; border-radius: 0.375rem; padding: 0.4rem; background: none;
  color: var(--chart-quiet); cursor: pointer;
}
apex-chart .chart-menu-button svg { width: 100%; height: 100%; fill: currentColor; }
apex-chart .chart-menu-button:is(:hover, [aria-expanded=true]), apex-chart .chart-menu button:hover { background: var(--chart-grid); }
apex-chart .chart-menu-button:focus-visible, apex-chart .chart-menu button:focus-visible, apex-chart .chart-table:focus-visible {
  outline: 2px solid var(--vaadin-focus-ring-color, var(--chart-color)); outline-offset: 1px;
}
apex-chart .chart-menu {
  position: fixed; inset: auto; margin: 0; padding: 0.25rem; border: 1px solid var(--chart-grid); border-radius: 0.5rem;
  background: var(--chart-surface); color: var(--chart-ink); box-shadow: var(--aura-shadow-m, 0 4px 16px #0003);
}
apex-chart .chart-menu button {
  display: block; width: 100%; padding: 0.375rem 0.75rem; border: 0; border-radius: 0.25rem; background: none;
  color: inherit; font: inherit; text-align: start; cursor: pointer;
}
apex-chart .chart-menu button:disabled { opacity: 0.5; cursor: default; }

apex-chart .chart-table { flex: 1 1 0px; min-height: 14rem; overflow: auto; }
apex-chart table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
apex-chart caption { text-align: start; color: var(--chart-quiet); padding: 0.25rem 0; }
apex-chart th, apex-chart td { padding: 0.2rem 0.6rem; text-align: end; border-bottom: 1px solid var(--chart-grid); }
apex-chart th:first-child { text-align: start; font-weight: 400; }
apex-chart thead th { position: sticky; top: 0; background: var(--chart-surface); font-weight: 600; }

@media print {
  apex-chart { --chart-scale: 1; break-inside: avoid; }
  apex-chart[on-paper] { height: auto !important; min-height: 0 !important; }
  apex-chart[on-paper] .chart-picture { flex: none; min-height: 0; aspect-ratio: var(--chart-paper); }
  apex-chart :is(.chart-menu-button, .chart-tip, .chart-cursor, .chart-use) { display: none; }
}
`;

/** A large picture is drawn in a smaller box, so that whatever needs room has it, and then enlarged. */
const DRAWING = `
:host > div {
  position: absolute; inset: 0 auto auto 0; width: calc(100% / var(--chart-scale, 1));
  height: calc(100% / var(--chart-scale, 1)); min-height: 0 !important;
}
.chart-enlarged { transform: scale(var(--chart-scale, 1)); transform-origin: 0 0; }
.apexcharts-canvas text { fill: var(--chart-quiet); font-variant-numeric: tabular-nums; }
.apexcharts-gridline, .chart-grid { stroke: var(--chart-grid); }
.apexcharts-grid-borders line, .apexcharts-xaxis-tick, .chart-tick, .chart-zero { stroke: var(--chart-axis); }
.apexcharts-grid-borders line:first-child { stroke: transparent; }
.apexcharts-canvas text.chart-unseen { fill: transparent; }
.chart-labels { font-size: 12px; }
.chart-series, .chart-above, .chart-below { pointer-events: none; }
.apexcharts-plot-series { display: none; }
.apexcharts-canvas text.chart-annotation {
  fill: color-mix(in srgb, var(--ink) 65%, var(--chart-ink));
  font-family: inherit; font-size: 12px; font-weight: 500;
  stroke: var(--chart-surface); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke;
}
.apexcharts-canvas text.chart-on-bar { fill: var(--chart-surface); stroke: none; }
@media print {
  .apexcharts-canvas, .apexcharts-svg { width: 100% !important; height: 100% !important; }
}
`;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

let around: CSSStyleSheet | undefined;
let drawing: CSSStyleSheet | undefined;

export function addStyles(): void {
  if (!around) {
    around = sheetOf(AROUND);
    document.adoptedStyleSheets.push(around);
  }
}

export const drawingStyles = (): CSSStyleSheet => (drawing ??= sheetOf(DRAWING));

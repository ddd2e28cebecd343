export type Dash = 'solid' | 'dashed' | 'dotted' | 'dash-dot';

const DASHES: Record<Dash, string> = { solid: 'none', dashed: '7 5', dotted: '0.1 5', 'dash-dot': '9 5 0.1 5' };

/** A colour that the theme decides, now and when it changes: the custom property itself goes into the picture. */
export const paint = (color: string): string => `var(${color}, var(--chart-color))`;

export const dashArray = (dash: Dash): string => DASHES[dash];

export function strokeLine(path: SVGElement, color: string, width = 2, dash: Dash = 'solid'): void {
  Object.assign(path.style, {
    fill: 'none',
    stroke: paint(color),
    strokeWidth: String(width),
    strokeDasharray: dashArray(dash),
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  });
}

/** Where a pointer is, in points to the right and in heights upwards; neither is whole, and both may be beyond the end. */
export interface Place {
  point: number;
  height: number;
}

const LOWEST = 0;
const HIGHEST = 100;

/** A line of heights after a pointer has gone from one place to another: the points that it passed lie on its way. */
export function drawnTo(heights: number[], from: Place, to: Place): number[] {
  const drawn = [...heights];
  const at = (point: number): number => Math.min(heights.length - 1, Math.max(0, Math.round(point)));
  const [first, last] = [at(from.point), at(to.point)];
  for (let point = Math.min(first, last); point <= Math.max(first, last); point++) {
    drawn[point] = within(point === last ? to.height : crossed(from, to, point));
  }
  return drawn;
}

/** The height at which the way crosses a point. */
function crossed(from: Place, to: Place, point: number): number {
  const share = from.point === to.point ? 1 : (point - from.point) / (to.point - from.point);
  return from.height + Math.min(1, Math.max(0, share)) * (to.height - from.height);
}

function within(height: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, height)));
}

/**
 * A part of a picture. (That of the charts, shared with them, would be a file of its own among those that every first visit
 * loads.)
 */
export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  return element;
}

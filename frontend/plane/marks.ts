import type { Channels } from '../chart/protocol';
import { contour, radiusOf, type Loss } from './loss';
import { pathOf, type Penalised } from './penalised';
import type { Plane, Side } from './plane';
import { height, outline, width, type Region } from './region';
import type { Tangency } from './tangency';
import { isSame, norm2, plus, times, ZERO, type Curve, type Weights } from './weights';
import { turnsOf, zerosAt } from './zero-map';

/** Places in a quarter of a closed curve. */
const QUARTER = 24;

/** Contours from the optimum to the one through the origin, and half as many beyond it. */
const CONTOURS = 4;

/** How far the plot may go beyond the reach of its axes where it is wide. */
const WIDE = 15;

const ARROW = 0.3;
const BARB = 0.06;
const BARB_ANGLE = 2.6;

type Marks = Record<string, Channels>;

/** The numbers of every mark of a plane, by the ids that PlaneMarks on the server gives them. */
export function marksOf({ tangency }: Side, { reach, samples }: Plane): Marks {
  return { ...still(tangency.problem, reach), ...moving(tangency, reach), samples: optimaOf(samples) };
}

function optimaOf(samples: readonly Loss[]): Channels {
  const known = keptOptima.get(samples) ?? line(samples.map(({ optimum }) => optimum));
  keptOptima.set(samples, known);
  return known;
}

const keptOptima = new WeakMap<readonly Loss[], Channels>();

/** Those that hold still while λ moves. */
function still(problem: Penalised, reach: number): Marks {
  const known = kept.get(problem.loss)?.find((found) => found.l1Ratio === problem.l1Ratio && found.reach === reach);
  if (known) {
    return known.marks;
  }
  const { loss, l1Ratio } = problem;
  const marks = { contours: line(contours(loss, reach)), path: line(pathOf(problem)), optimum: line([loss.optimum]) };
  kept.set(loss, [...(kept.get(loss) ?? []), { l1Ratio, reach, marks }]);
  return marks;
}

const kept = new WeakMap<Loss, { l1Ratio: number; reach: number; marks: Marks }[]>();

function moving(tangency: Tangency, reach: number): Marks {
  const { problem, region, weights } = tangency;
  const { loss } = problem;
  return {
    budget: areaOf(region),
    edge: line(outline(region, QUARTER)),
    touching: line(contour(loss, radiusOf(loss, weights), QUARTER)),
    cone: line(coneOf(tangency, reach)),
    pull: line(arrowOf(tangency, reach)),
    solution: line([weights]),
    'zero-map': zeroMapOf(tangency, reach),
  };
}

const told = (value: number): number | null => (Number.isFinite(value) ? value : null);

const line = (curve: Curve): Channels => ({
  x: curve.map(([first]) => told(first)),
  y: curve.map(([, second]) => told(second)),
});

function areaOf(region: Region): Channels {
  const reach = width(region);
  const first = Array.from(
    { length: 4 * QUARTER + 1 },
    (_, k) => reach * Math.sin(((Math.PI / 2) * (k - 2 * QUARTER)) / (2 * QUARTER)),
  );
  return { x: first, y: first.map(() => 0), spread: first.map((at) => height(region, at)) };
}

function contours(loss: Loss, reach: number): Curve {
  const step = (radiusOf(loss, ZERO) || reach) / CONTOURS;
  const gap: Weights = [NaN, NaN];
  return Array.from({ length: CONTOURS + CONTOURS / 2 }, (_, k) => [
    ...contour(loss, (k + 1) * step, QUARTER),
    gap,
  ]).flat();
}

/** What a unit of the gradient is drawn as, so that the longest of arrow and cone has one length at any λ. */
function scaleOf({ pull, gauges, binds }: Tangency, reach: number): number {
  const longest = Math.max(norm2(pull), Math.SQRT2 * gauges[0].hold);
  return binds && longest > 0 ? (ARROW * reach) / longest : 0;
}

/** At a corner a fan, with both weights 0 a square around them, elsewhere a line. */
function coneOf(tangency: Tangency, reach: number): Curve {
  const scale = scaleOf(tangency, reach);
  const at = tangency.weights;
  const [low, high] = tangency.cone.map((end) => plus(at, times(end, scale))) as [Weights, Weights];
  return isSame(at, ZERO) ? [low, [low[0], high[1]], high, [high[0], low[1]], low] : [at, low, high, at];
}

function arrowOf(tangency: Tangency, reach: number): Curve {
  const at = tangency.weights;
  const along = times(tangency.pull, scaleOf(tangency, reach));
  const tip = plus(at, along);
  const angle = Math.atan2(along[1], along[0]);
  const barb = Math.min(BARB * reach, norm2(along) / 2);
  const ray = (angle: number): Weights => plus(tip, [barb * Math.cos(angle), barb * Math.sin(angle)]);
  return [at, tip, ray(angle + BARB_ANGLE), tip, ray(angle - BARB_ANGLE)];
}

/** For L1 an area, for L2 a line. */
function zeroMapOf({ problem, lambda, gauges }: Tangency, reach: number): Channels {
  const map = { ...problem, lambda };
  const turns = turnsOf(map, WIDE * reach);
  const zeros = turns.map((turn) => zerosAt(map, turn));
  const middle = { x: turns, y: zeros.map(([low, high]) => (low + high) / 2) };
  return gauges[0].hold === 0 ? middle : { ...middle, spread: zeros.map(([low, high]) => (high - low) / 2) };
}

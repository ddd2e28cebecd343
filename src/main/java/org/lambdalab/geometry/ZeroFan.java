package org.lambdalab.geometry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lambdalab.sample.Vector;

/**
 * The map of optima at a fixed budget: where the unpenalised optimum ŵ may lie, for this G, so that the constrained
 * solution has a second weight of exactly 0.
 *
 * <p>Let the region reach to s on the first axis. The solution is (s, 0) if minus the gradient of the loss there, G(ŵ −
 * (s, 0)), is a normal of the region at that point (Karush, Kuhn and Tucker; Boyd and Vandenberghe, Convex Optimization,
 * 2004, section 4.2.3). The normals are the multiples μ ≥ 0 of the penalty's subgradients, (α + (1−α)s, v) with |v| ≤ α.
 * So
 *
 * <pre>ŵ = (s, 0) + μ·G⁻¹(α + (1−α)s, v),   μ ≥ 0, |v| ≤ α,</pre>
 *
 * a fan with its tip in the corner, and its mirror image at (−s, 0); and between the corners, where the budget does not
 * bind, ŵ itself lies on the axis. For L1 with features of variance 1 the fan is |ŵ₂| ≤ |ŵ₁| − t, whatever their
 * correlation (Tibshirani 1996, section 2.3, has the figure with ellipses and diamond); for L2, α = 0, there is no
 * corner, and nothing but a line is left.
 */
public record ZeroFan(Loss loss, Region region) implements Serializable {

    /** Whether the solution has a second weight of 0 if ŵ lies here; with nothing to spend, always. */
    public boolean contains(Weights optimum) {
        double corner = region.width();
        return corner == 0
                || (optimum.second() == 0 && Math.abs(optimum.first()) <= corner)
                || isBeyondCorner(optimum)
                || isBeyondCorner(optimum.times(-1));
    }

    private boolean isBeyondCorner(Weights optimum) {
        return force(optimum).first() >= 0 && margin(optimum, 1) >= 0 && margin(optimum, -1) >= 0;
    }

    /** Minus the gradient in the corner. */
    private Weights force(Weights optimum) {
        double away = optimum.first() - region.width();
        return new Weights(
                loss.g11() * away + loss.g12() * optimum.second(), loss.g12() * away + loss.g22() * optimum.second());
    }

    /** 0 on an edge of the fan, the lower (1) or the upper (−1), and positive towards the other. */
    private double margin(Weights optimum, int edge) {
        Weights force = force(optimum);
        return ratio() * force.first() + edge * steepness() * force.second();
    }

    private double ratio() {
        return region.penalty().l1Ratio();
    }

    /** How the penalty grows along the axis in the corner. */
    private double steepness() {
        return ratio() + (1 - ratio()) * region.width();
    }

    /** An area, by its lower and upper edge above some first weights; NaN parts two pieces. */
    public record Area(Vector first, Vector low, Vector high) implements Serializable {}

    /** Both fans, as far as a square of twice this reach around the origin shows them. */
    public Area area(double reach) {
        List<double[]> slices = new ArrayList<>();
        if (region.width() == 0) {
            slices.addAll(slices(square(reach)));
        } else {
            List<Weights> right = cut(cut(square(reach), at -> margin(at, 1)), at -> margin(at, -1));
            slices.addAll(slices(right.stream().map(at -> at.times(-1)).toList()));
            slices.add(new double[] {Double.NaN, Double.NaN, Double.NaN});
            slices.addAll(slices(right));
        }
        return new Area(column(slices, 0), column(slices, 1), column(slices, 2));
    }

    /** What is left of it where there is no corner, and between the corners everywhere: from fan to fan, along the axis. */
    public Curve line(double reach) {
        Weights corner = new Weights(region.width(), 0);
        if (ratio() > 0) {
            return Curve.of(List.of(corner.times(-1), corner));
        }
        Weights along = loss.inverse(new Weights(1, 0));
        Weights far = corner.plus(along.times(2 * reach / along.norm2()));
        return Curve.of(List.of(far.times(-1), corner.times(-1), corner, far));
    }

    private static List<Weights> square(double reach) {
        return List.of(
                new Weights(-reach, -reach),
                new Weights(reach, -reach),
                new Weights(reach, reach),
                new Weights(-reach, reach));
    }

    /** The part of a convex polygon on which a function that is linear is not negative (Sutherland and Hodgman 1974). */
    private static List<Weights> cut(List<Weights> polygon, ToDoubleFunction<Weights> linear) {
        List<Weights> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Weights here = polygon.get(i);
            Weights next = polygon.get((i + 1) % polygon.size());
            double now = linear.applyAsDouble(here);
            double then = linear.applyAsDouble(next);
            if (now >= 0) {
                kept.add(here);
            }
            if (now < 0 != then < 0) {
                kept.add(here.plus(next.minus(here).times(now / (now - then))));
            }
        }
        return kept;
    }

    /** Of a convex polygon: above each of its corners its lowest and its highest second weight. */
    private static List<double[]> slices(List<Weights> polygon) {
        return polygon.stream()
                // There is one 0.
                .mapToDouble(at -> at.first() + 0.0)
                .sorted()
                .distinct()
                .mapToObj(first -> slice(polygon, first))
                .toList();
    }

    private static double[] slice(List<Weights> polygon, double first) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < polygon.size(); i++) {
            Weights here = polygon.get(i);
            Weights next = polygon.get((i + 1) % polygon.size());
            double width = next.first() - here.first();
            double share = width == 0 ? 0 : (first - here.first()) / width;
            // A side that stands upright has its next corner in the side that follows.
            if (share >= 0 && share <= 1 && (width != 0 || here.first() == first)) {
                double second = here.second() + share * (next.second() - here.second());
                low = Math.min(low, second);
                high = Math.max(high, second);
            }
        }
        return new double[] {first, low, high};
    }

    private static Vector column(List<double[]> slices, int column) {
        return Vector.owning(slices.stream().mapToDouble(slice -> slice[column]).toArray());
    }
}

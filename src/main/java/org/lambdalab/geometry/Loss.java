package org.lambdalab.geometry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/**
 * The loss 1/(2n)·RSS of two weights, their intercept at its best:
 *
 * <pre>least + ½·(w − ŵ)ᵀ G (w − ŵ),   G = 1/n·ZᵀZ</pre>
 *
 * with Z the two columns, centred and perhaps divided by their 1/n standard deviation. Its contours are ellipses around
 * the unpenalised optimum ŵ, all of one shape.
 *
 * @param g11 the first entry of G, above 0: the variance of the first column, 1 if it is standardised
 * @param g12 its second: the covariance, or the correlation
 * @param g22 its last, above 0
 * @param optimum ŵ
 * @param least the loss at ŵ
 */
public record Loss(double g11, double g12, double g22, Weights optimum, double least) implements Serializable {

    /** Below this part of 1, what a correlation leaves of it is rounding. */
    private static final double SINGULAR = 1e-12;

    /** @throws DependentColumns if G is singular */
    public Loss {
        // Of ratios, as products of squares may be beyond every double.
        double apart = 1 - g12 / g11 * (g12 / g22);
        if (!(g11 > 0 && g22 > 0 && apart > SINGULAR)) {
            throw new DependentColumns(apart);
        }
    }

    /**
     * The loss of two columns.
     *
     * @throws DependentColumns if no single weights are best
     * @throws IllegalArgumentException if there are not two columns
     */
    public static Loss of(Columns columns, boolean standardize) {
        if (columns.count() != 2) {
            throw new IllegalArgumentException("a plane has 2 weights, not " + columns.count());
        }
        double[] z1 = centred(columns.columns().get(0), standardize);
        double[] z2 = centred(columns.columns().get(1), standardize);
        double[] y = centred(columns.y(), false);
        Loss shape = new Loss(product(z1, z1), product(z1, z2), product(z2, z2), Weights.ZERO, 0);
        Weights optimum = shape.inverse(new Weights(product(z1, y), product(z2, y)));
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = y[i] - z1[i] * optimum.first() - z2[i] * optimum.second();
            squares += residual * residual / y.length;
        }
        return new Loss(shape.g11, shape.g12, shape.g22, optimum, squares / 2);
    }

    private static double[] centred(Vector column, boolean standardize) {
        double mean = column.stream().sum() / column.size();
        double[] centred = column.stream().map(value -> value - mean).toArray();
        double deviation = standardize ? Math.sqrt(product(centred, centred)) : 1;
        if (deviation > 0) {
            for (int i = 0; i < centred.length; i++) {
                centred[i] /= deviation;
            }
        }
        return centred;
    }

    /** 1/n·aᵀb. */
    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / a.length;
    }

    public double correlation() {
        return g12 / Math.sqrt(g11) / Math.sqrt(g22);
    }

    public double at(Weights weights) {
        double radius = radius(weights);
        return least + radius * radius / 2;
    }

    /** 1/n·zⱼᵀr of both columns at these weights, which is minus the gradient. */
    public Weights pull(Weights weights) {
        Weights away = optimum.minus(weights);
        return new Weights(g11 * away.first() + g12 * away.second(), g12 * away.first() + g22 * away.second());
    }

    /** How far from ŵ in the metric of G, so that the loss there is least + ½·radius². */
    public double radius(Weights weights) {
        Weights away = weights.minus(optimum);
        // As a sum of two squares, so that rounding makes none of it negative.
        double along = Math.sqrt(g11) * (away.first() + g12 / g11 * away.second());
        return Math.hypot(along, across() * away.second());
    }

    /** The contour of all weights at this radius, closed: 4·{@code quarter} + 1 places. */
    public Curve contour(double radius, int quarter) {
        List<Weights> places = new ArrayList<>();
        for (int k = 0; k <= 4 * quarter; k++) {
            double angle = Math.PI / 2 * (k % (4 * quarter)) / quarter;
            double second = radius * Math.sin(angle) / across();
            double first = radius * Math.cos(angle) / Math.sqrt(g11) - g12 / g11 * second;
            places.add(optimum.plus(new Weights(first, second)));
        }
        return Curve.of(places);
    }

    /** How long the second weight is in the metric of G, beside what the first can make up for. */
    private double across() {
        return Math.sqrt(g22 - g12 / g11 * g12);
    }

    /** G⁻¹v. */
    Weights inverse(Weights v) {
        return solution(g11, g12, g22, v);
    }

    /** Of two equations, by elimination: products of their numbers may be beyond every double. */
    static Weights solution(double h11, double h12, double h22, Weights right) {
        double share = h12 / h11;
        double second = (right.second() - share * right.first()) / (h22 - share * h12);
        return new Weights((right.first() - h12 * second) / h11, second);
    }
}

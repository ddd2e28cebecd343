package org.lambdalab.lab;

import java.util.Optional;
import org.lambdalab.sample.Vector;

/**
 * The error of least squares that peaks where there are as many weights as rows, and falls again beyond: there one curve
 * alone goes through all rows, and beyond it the fit is the one of least norm of all that do.
 *
 * <p>Belkin, Hsu, Ma and Mandal, "Reconciling modern machine-learning practice and the classical bias–variance trade-off",
 * PNAS 116 (2019); Hastie, Montanari, Rosset and Tibshirani, "Surprises in high-dimensional ridgeless least squares
 * interpolation", Ann. Statist. 50 (2022).
 *
 * @param rows of each sample
 * @param before the lowest median error at a lower degree than the peak's
 * @param peak the median error at the degree that has as many weights as there are rows
 * @param beyond the lowest median error at a higher degree
 */
public record DoubleDescent(int rows, double before, double peak, double beyond) {

    /** Less is no peak that an eye sees. */
    private static final double PLAIN = 2;

    /** Of what was found of each degree without a penalty, if it shows it plainly. */
    static Optional<DoubleDescent> of(int rows, Vector medianByDegree) {
        int degree = rows - 1;
        if (degree < 2 || degree >= medianByDegree.size()) {
            return Optional.empty();
        }
        double peak = medianByDegree.get(degree - 1);
        double before = medianByDegree.stream().limit(degree - 1L).min().orElseThrow();
        double beyond = medianByDegree.stream().skip(degree).min().orElseThrow();
        return peak > PLAIN * before && peak > PLAIN * beyond
                ? Optional.of(new DoubleDescent(rows, before, peak, beyond))
                : Optional.empty();
    }

    /** The degree at which it peaks: with the constant it has as many weights as there are rows. */
    public int degree() {
        return rows - 1;
    }
}

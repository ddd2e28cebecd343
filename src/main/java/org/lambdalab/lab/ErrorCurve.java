package org.lambdalab.lab;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Training and validation error against λ or against degree.
 *
 * @param at the λ or the degrees, increasing
 * @param errors one for each of {@code at}
 * @param simplestLast whether the curve grows simpler along {@code at}: with λ it does, with the degree it does not
 * @param standardError of the lowest validation error; NaN where fewer than two rows are held out
 */
public record ErrorCurve(List<Double> at, List<Errors> errors, boolean simplestLast, double standardError) {

    /** Errors that differ by less than this part of themselves are one error, rounded. */
    private static final double ROUNDING = 1e-6;

    public ErrorCurve {
        at = List.copyOf(at);
        errors = List.copyOf(errors);
        if (at.size() != errors.size() || at.isEmpty()) {
            throw new IllegalArgumentException("an error curve has as many errors as places, and at least one");
        }
    }

    ErrorCurve withStandardError(double standardError) {
        return new ErrorCurve(at, errors, simplestLast, standardError);
    }

    /** The place of the lowest validation error, and of several the simplest; the simplest where nothing is held out. */
    int bestIndex() {
        int best = simplestLast ? at.size() - 1 : 0;
        int step = simplestLast ? -1 : 1;
        for (int i = best + step; i >= 0 && i < at.size(); i += step) {
            if (errors.get(i).validation() < errors.get(best).validation() * (1 - ROUNDING)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether it has two sides: it does not where all its validation errors are one. */
    public boolean turns() {
        return errors.stream().anyMatch(error -> error.validation() > lowestValidation() * (1 + ROUNDING));
    }

    /** Where the validation error is lowest. */
    public double best() {
        return at.get(bestIndex());
    }

    public double lowestValidation() {
        return errors.get(bestIndex()).validation();
    }

    /** The lowest error of validation, or of training where nothing is held out. */
    double lowestError() {
        return decisive().min().orElseThrow();
    }

    double highestError() {
        return decisive().max().orElseThrow();
    }

    private DoubleStream decisive() {
        return errors.stream().mapToDouble(error -> error.hasValidation() ? error.validation() : error.training());
    }
}

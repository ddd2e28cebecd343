package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lambdalab.sample.Interval;

/**
 * Training and validation error against λ or against degree.
 *
 * @param at the λ or the degrees, increasing
 * @param errors one for each of {@code at}
 * @param simplestLast whether the curve grows simpler along {@code at}: with λ it does, with the degree it does not
 * @param standardError of the lowest validation error; NaN where fewer than two rows are held out
 * @param negligible what difference between two errors is none, however small the standard error
 */
public record ErrorCurve(
        List<Double> at, List<Errors> errors, boolean simplestLast, double standardError, double negligible) {

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
        return new ErrorCurve(at, errors, simplestLast, standardError, negligible);
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

    /** Where the validation error is lowest. */
    public double best() {
        return at.get(bestIndex());
    }

    public double lowestValidation() {
        return errors.get(bestIndex()).validation();
    }

    /** The highest validation error that is about as good as the lowest; NaN where nobody can tell. */
    double limit() {
        return lowestValidation() + standardError + negligible;
    }

    /** Where a simpler fit would do better, as {@link Verdict} has it: in several parts where the errors go up and down. */
    public List<Interval> overfit() {
        return simplestLast ? beyondLimit(0, bestIndex()) : beyondLimit(bestIndex() + 1, at.size());
    }

    /** Where a more complex fit would do better. */
    public List<Interval> underfit() {
        return simplestLast ? beyondLimit(bestIndex() + 1, at.size()) : beyondLimit(0, bestIndex());
    }

    /** Every run of places whose validation error is too high, with half the way to its neighbours. */
    private List<Interval> beyondLimit(int from, int to) {
        double limit = limit();
        List<Interval> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && errors.get(i).validation() > limit) {
                continue;
            }
            if (start < i) {
                parts.add(new Interval(edge(start), edge(i)));
            }
            start = i + 1;
        }
        return parts;
    }

    /** Between the place before and this one; the first and the last reach as far as anyone looks. */
    private double edge(int i) {
        if (i == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return i == at.size() ? Double.POSITIVE_INFINITY : (at.get(i - 1) + at.get(i)) / 2;
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

package org.lambdalab.lab;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.OneStandardErrorRule;

/**
 * Training and validation error against λ or against degree.
 *
 * @param at the λ or the degrees, increasing
 * @param training a mean squared error for each of {@code at}
 * @param validation the same for the rows held out; NaN throughout where none are
 * @param simplestLast whether the fit grows simpler along {@code at}: with λ it does, with the degree it does not
 * @param standardError how far the lowest validation error would be expected to move if as many other rows were held
 *     out; NaN where fewer than two are
 * @param negligible what difference between two errors is none, however small the standard error
 */
public record ErrorCurve(
        Vector at, Vector training, Vector validation, boolean simplestLast, double standardError, double negligible)
        implements Serializable {

    /** Errors that differ by less than this part of themselves are one error, rounded. */
    private static final double ROUNDING = 1e-6;

    public ErrorCurve {
        if (at.size() != training.size() || at.size() != validation.size() || at.size() == 0) {
            throw new IllegalArgumentException("an error curve has as many errors as places, and at least one");
        }
    }

    ErrorCurve withStandardError(double standardError) {
        return new ErrorCurve(at, training, validation, simplestLast, standardError, negligible);
    }

    public int size() {
        return at.size();
    }

    public Errors errors(int place) {
        return new Errors(training.get(place), validation.get(place));
    }

    public boolean hasValidation() {
        return !Double.isNaN(validation.get(0));
    }

    /** The place of the lowest validation error, and of several the simplest; the simplest where nothing is held out. */
    int bestIndex() {
        return rule().leastIndex();
    }

    private OneStandardErrorRule rule() {
        Vector simplicity = simplestLast
                ? at
                : Vector.owning(at.stream().map(value -> -value).toArray());
        return new OneStandardErrorRule(validation, simplicity, ROUNDING);
    }

    /** Where the validation error is lowest. */
    public double best() {
        return at.get(bestIndex());
    }

    public double lowestValidation() {
        return validation.get(bestIndex());
    }

    /** The highest validation error that is about as good as the lowest; NaN where nobody can tell. */
    double limit() {
        return rule().limit(standardError, negligible);
    }

    /** Where a simpler fit would do better, as {@link Verdict} has it: in several parts where the errors go up and down. */
    public List<Interval> overfit() {
        return simplestLast ? beyondLimit(0, bestIndex()) : beyondLimit(bestIndex() + 1, size());
    }

    /** Where a more complex fit would do better. */
    public List<Interval> underfit() {
        return simplestLast ? beyondLimit(bestIndex() + 1, size()) : beyondLimit(0, bestIndex());
    }

    /** Every run of places whose validation error is too high, with half the way to its neighbours. */
    private List<Interval> beyondLimit(int from, int to) {
        double limit = limit();
        List<Interval> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && validation.get(i) > limit) {
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
        return i == size() ? Double.POSITIVE_INFINITY : (at.get(i - 1) + at.get(i)) / 2;
    }

    /** The lowest error of validation, or of training where nothing is held out. */
    double lowestError() {
        return decisive().min().orElseThrow();
    }

    double lowestTraining() {
        return training.stream().min().orElseThrow();
    }

    double highestError() {
        return decisive().max().orElseThrow();
    }

    private DoubleStream decisive() {
        return (hasValidation() ? validation : training).stream();
    }
}

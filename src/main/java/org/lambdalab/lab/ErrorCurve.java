package org.lambdalab.lab;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Training and validation error against λ or against degree.
 *
 * @param at the λ or the degrees, increasing
 * @param errors one for each of {@code at}
 */
public record ErrorCurve(List<Double> at, List<Errors> errors) {

    public ErrorCurve {
        at = List.copyOf(at);
        errors = List.copyOf(errors);
        if (at.size() != errors.size() || at.isEmpty()) {
            throw new IllegalArgumentException("an error curve has as many errors as places, and at least one");
        }
    }

    /** The place of the lowest validation error, the last such: the simplest for λ, where nothing is held out too. */
    int bestIndex() {
        int best = at.size() - 1;
        for (int i = best - 1; i >= 0; i--) {
            if (errors.get(i).validation() < errors.get(best).validation()) {
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

    /** The lowest error of either part. */
    double lowestError() {
        return errors.stream()
                .flatMapToDouble(error -> DoubleStream.of(error.training(), error.validation()))
                .filter(error -> !Double.isNaN(error))
                .min()
                .orElseThrow();
    }
}

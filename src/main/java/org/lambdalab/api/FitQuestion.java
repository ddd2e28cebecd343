package org.lambdalab.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Fit;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Reduction;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.LambdaGrid;

/**
 * What a script asks: fits of one penalty to one sample, all of it for training.
 *
 * @param sample whose x {@link Sample#vary}, and whose y do or are the same throughout
 * @param degree 1 to {@value Design#MAX_DEGREE}
 */
record FitQuestion(Sample sample, int degree, Basis basis, Penalty penalty) {

    /**
     * The fits, in the order of their λ, and what the data said beforehand.
     *
     * @param center of the range of x, and half its length: what {@link Fitted#scaledCoefficients} are written in
     */
    public record Answer(
            int rows, Reduction reduction, double center, double halfRange, double lambdaMax, List<Fitted> fits) {

        public Answer {
            fits = List.copyOf(fits);
        }
    }

    /**
     * One fit, and what is asked of it beyond its own numbers.
     *
     * @param coefficientsUsable whether its coefficients, as doubles, still predict the training rows
     * @param predictions at the x asked for, if there were any
     */
    public record Fitted(
            Fit fit,
            boolean coefficientsUsable,
            Vector scaledCoefficients,
            @Nullable Vector predictions) {}

    public FitQuestion {
        if (degree < 1 || degree > Design.MAX_DEGREE) {
            throw new IllegalArgumentException("degree must be 1 to " + Design.MAX_DEGREE + ", not " + degree);
        }
    }

    /** One fit for each λ, each of which predicts y at some x, if any are given. */
    public Answer fits(Vector lambdas, @Nullable Vector predictAt) {
        return answer(path(), lambdas, predictAt);
    }

    /** Fits at {@code count} λ, equally spaced in their logarithm, from λ_max down to λ_max times {@code minRatio}. */
    public Answer path(int count, double minRatio, @Nullable Vector predictAt) {
        Path path = path();
        return answer(path, grid(path, count, minRatio), predictAt);
    }

    /**
     * The error of every λ of {@link #path} on rows it has not seen.
     *
     * @param folds outside each of which the x vary as well
     */
    public CrossValidation crossValidation(int count, double minRatio, Folds folds, Progress progress) {
        Vector lambdas = grid(path(), count, minRatio);
        return CrossValidation.of(sample, basis, degree, penalty, lambdas, folds, progress);
    }

    private Path path() {
        return Path.of(Design.of(sample, basis, degree), penalty);
    }

    /** Where y does not vary, λ_max is 0 and every λ has the same fit; the grid then begins at 1. */
    private Vector grid(Path path, int count, double minRatio) {
        double lambdaMax = path.design().lambdaMax(penalty);
        return LambdaGrid.logarithmic(lambdaMax > 0 ? lambdaMax : 1, minRatio, count);
    }

    private Answer answer(Path path, Vector lambdas, @Nullable Vector predictAt) {
        Design design = path.design();
        RoundedCoefficients rounded = RoundedCoefficients.of(sample);
        return new Answer(
                sample.size(),
                design.reduction(),
                design.center(),
                design.halfRange(),
                design.lambdaMax(penalty),
                path.at(lambdas).stream()
                        .map(solution -> fitted(solution, rounded, predictAt))
                        .toList());
    }

    private static Fitted fitted(Solution solution, RoundedCoefficients rounded, @Nullable Vector predictAt) {
        return new Fitted(
                solution.fit(),
                rounded.predict(solution),
                solution.scaledCoefficients(),
                predictAt == null ? null : solution.predict(predictAt));
    }
}

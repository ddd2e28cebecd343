package org.lambdalab.api;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Fit;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.LambdaGrid;

/** What a script asks: fits of one penalty to some rows, all of them for training. */
record FitQuestion(Predictors predictors, Penalty penalty) {

    /** The fits, in the order of their λ, and what was fitted. */
    public record Answer(Predictors predictors, Design design, double lambdaMax, List<Fitted> fits) {

        public Answer {
            fits = List.copyOf(fits);
        }

        /** The middle of the range of x, which scaled coefficients are written in; null of columns. */
        @Nullable
        Double center() {
            return predictors instanceof Predictors.OfPowers ? design.center() : null;
        }

        /** Half the range of x; null of columns. */
        @Nullable
        Double halfRange() {
            return predictors instanceof Predictors.OfPowers ? design.halfRange() : null;
        }

        /** Of columns, where the request named them. */
        @Nullable
        List<String> names() {
            return predictors instanceof Predictors.OfColumns given && given.named()
                    ? given.columns().names()
                    : null;
        }

        List<FitAnswer> fitAnswers() {
            return fits.stream().map(fitted -> FitAnswer.of(predictors, fitted)).toList();
        }
    }

    /**
     * One fit, and what is asked of it beyond its own numbers.
     *
     * @param coefficientsUsable whether its coefficients, as doubles, still predict the training rows
     * @param scaledCoefficients of powers; columns have none
     * @param predictions at the x asked for, if there were any
     */
    public record Fitted(
            Fit fit,
            boolean coefficientsUsable,
            @Nullable Vector scaledCoefficients,
            @Nullable Vector predictions) {}

    /** One fit for each λ, each of which predicts y at some x, if any are given; {@code progress} is asked before each. */
    public Answer fits(Vector lambdas, @Nullable Vector predictAt, Progress progress) {
        return answer(path(), lambdas, predictAt, progress);
    }

    /** Fits at {@code count} λ, equally spaced in their logarithm, from λ_max down to λ_max times {@code minRatio}. */
    public Answer path(int count, double minRatio, @Nullable Vector predictAt, Progress progress) {
        Path path = path();
        return answer(path, grid(path, count, minRatio), predictAt, progress);
    }

    /**
     * The error of every λ of {@link #path} on rows it has not seen.
     *
     * @param folds outside each of which x varies as well
     */
    public CrossValidation crossValidation(int count, double minRatio, Folds folds, Progress progress) {
        Vector lambdas = grid(path(), count, minRatio);
        return predictors.crossValidation(penalty, lambdas, folds, progress);
    }

    private Path path() {
        return Path.of(predictors.design(), penalty);
    }

    /** Where y does not vary, λ_max is 0 and every λ has the same fit; the grid then begins at 1. */
    private Vector grid(Path path, int count, double minRatio) {
        double lambdaMax = path.design().lambdaMax(penalty);
        return LambdaGrid.logarithmic(lambdaMax > 0 ? lambdaMax : 1, minRatio, count);
    }

    private Answer answer(Path path, Vector lambdas, @Nullable Vector predictAt, Progress progress) {
        Predicate<Solution> usable = predictors.usableCoefficients();
        return new Answer(
                predictors,
                path.design(),
                path.design().lambdaMax(penalty),
                path.at(lambdas, progress::check).stream()
                        .map(solution -> {
                            progress.check();
                            return fitted(solution, usable.test(solution), predictAt);
                        })
                        .toList());
    }

    private Fitted fitted(Solution solution, boolean usable, @Nullable Vector predictAt) {
        return new Fitted(
                solution.fit(),
                usable,
                predictors instanceof Predictors.OfPowers ? solution.scaledCoefficients() : null,
                predictAt == null ? null : solution.predict(predictAt));
    }
}

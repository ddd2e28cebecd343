package org.lambdalab.api;

import java.util.List;
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

    /** The fits, in the order of their λ, and what the data said beforehand. */
    public record Answer(int rows, Reduction reduction, double lambdaMax, List<Fit> fits) {

        public Answer {
            fits = List.copyOf(fits);
        }
    }

    public FitQuestion {
        if (degree < 1 || degree > Design.MAX_DEGREE) {
            throw new IllegalArgumentException("degree must be 1 to " + Design.MAX_DEGREE + ", not " + degree);
        }
    }

    /** One fit for each λ. */
    public Answer fits(Vector lambdas) {
        return answer(path(), lambdas);
    }

    /** Fits at {@code count} λ, equally spaced in their logarithm, from λ_max down to λ_max times {@code minRatio}. */
    public Answer path(int count, double minRatio) {
        Path path = path();
        return answer(path, grid(path, count, minRatio));
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

    private Answer answer(Path path, Vector lambdas) {
        return new Answer(
                sample.size(),
                path.design().reduction(),
                path.design().lambdaMax(penalty),
                path.at(lambdas).stream().map(Solution::fit).toList());
    }
}

package org.lambdalab.lab;

import java.util.List;
import java.util.stream.DoubleStream;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Fit;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Reduction;
import org.lambdalab.regression.Sample;
import org.lambdalab.regression.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.Folds;
import org.lambdalab.selection.LambdaGrid;

/**
 * What a script asks: fits of one penalty to one sample, all of it for training.
 *
 * @param sample at least two different x
 * @param degree 1 to {@value Model#MAX_DEGREE}
 */
public record FitQuestion(Sample sample, int degree, Basis basis, Penalty penalty) {

    /** The fits, in the order of their λ, and what the data said beforehand. */
    public record Answer(int rows, Reduction reduction, double lambdaMax, List<Fit> fits) {

        public Answer {
            fits = List.copyOf(fits);
        }
    }

    public FitQuestion {
        if (degree < 1 || degree > Model.MAX_DEGREE) {
            throw new IllegalArgumentException("degree must be 1 to " + Model.MAX_DEGREE + ", not " + degree);
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
     * @throws IllegalArgumentException if the rows outside some fold have fewer than two different x
     */
    public CrossValidation crossValidation(int count, double minRatio, Folds folds) {
        Vector lambdas = grid(path(), count, minRatio);
        return CrossValidation.of(sample, basis, degree, penalty, lambdas, folds);
    }

    private Path path() {
        return Path.of(Design.of(sample, basis, degree), penalty);
    }

    /** Where y does not vary, λ_max is 0 and every λ has the same fit; the grid then begins at 1. */
    private static Vector grid(Path path, int count, double minRatio) {
        double lambdaMax = lambdaMax(path);
        return LambdaGrid.logarithmic(lambdaMax > 0 ? lambdaMax : 1, minRatio, count);
    }

    /** As rounded, λ_max may lie some last places below where the first weight leaves zero; ridge has no such place. */
    private static double lambdaMax(Path path) {
        double rounded = path.design().lambdaMax(path.penalty());
        return DoubleStream.iterate(rounded, Math::nextUp)
                .limit(4)
                .filter(lambda -> path.at(lambda).nonZero() == 0)
                .findFirst()
                .orElse(rounded);
    }

    private Answer answer(Path path, Vector lambdas) {
        return new Answer(sample.size(), path.design().reduction(), lambdaMax(path), path.at(lambdas));
    }
}

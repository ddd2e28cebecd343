package org.lambdalab.api;

import java.util.function.Predicate;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;

/** The rows of a question, and what of them y is predicted by: one x and its powers, or columns. */
sealed interface Predictors {

    /** The field that they came in. */
    String field();

    int rows();

    /** What is wrong where a number of the answer is too large or too small for a double: JSON has no infinity. */
    String outOfRange();

    Design design();

    /** The error of each λ on rows it has not seen. */
    CrossValidation crossValidation(Penalty penalty, Vector lambdas, Folds folds, Progress progress);

    /** Whether the coefficients of a solution, as doubles, still predict the rows. */
    Predicate<Solution> usableCoefficients();

    /**
     * Powers of x.
     *
     * @param sample whose x {@link Sample#vary}, and whose y do or are the same throughout
     * @param degree 1 to {@value Design#MAX_DEGREE}
     */
    record OfPowers(Sample sample, int degree, Basis basis) implements Predictors {

        public OfPowers {
            if (degree < 1 || degree > Design.MAX_DEGREE) {
                throw new IllegalArgumentException("degree must be 1 to " + Design.MAX_DEGREE + ", not " + degree);
            }
        }

        @Override
        public String field() {
            return "x";
        }

        @Override
        public String outOfRange() {
            return Rules.OUT_OF_RANGE;
        }

        @Override
        public int rows() {
            return sample.size();
        }

        @Override
        public Design design() {
            return Design.of(sample, basis, degree);
        }

        @Override
        public CrossValidation crossValidation(Penalty penalty, Vector lambdas, Folds folds, Progress progress) {
            return CrossValidation.of(sample, basis, degree, penalty, lambdas, folds, progress);
        }

        @Override
        public Predicate<Solution> usableCoefficients() {
            return RoundedCoefficients.of(sample)::predict;
        }
    }

    /**
     * Columns.
     *
     * @param columns whose y {@link Sample#vary} or are the same throughout
     * @param named whether the names are those of the request
     */
    record OfColumns(Columns columns, boolean named, boolean standardize) implements Predictors {

        @Override
        public String field() {
            return "columns";
        }

        @Override
        public String outOfRange() {
            return "numbers of the answer are out of range";
        }

        @Override
        public int rows() {
            return columns.size();
        }

        @Override
        public Design design() {
            return Design.of(columns, standardize);
        }

        @Override
        public CrossValidation crossValidation(Penalty penalty, Vector lambdas, Folds folds, Progress progress) {
            return CrossValidation.of(columns, standardize, penalty, lambdas, folds, progress);
        }

        @Override
        public Predicate<Solution> usableCoefficients() {
            return RoundedCoefficients.of(columns);
        }
    }
}

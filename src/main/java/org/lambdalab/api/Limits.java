package org.lambdalab.api;

import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/**
 * How much a request may ask, and what it asks where it says nothing. Checks go by these, and the words of {@link Rules}
 * and the bounds in the documentation are made of them.
 */
final class Limits {

    static final Bounds ROWS = new Bounds(2, Sample.MAX_ROWS);

    /** How many, each of as many {@link #ROWS} as y has. */
    static final Bounds COLUMNS = new Bounds(1, Columns.MAX_COUNT);

    /** Of x, columns and y. */
    static final Bounds MEASURED = new Bounds(-Sample.LARGEST, Sample.LARGEST);

    static final Bounds DEGREE = new Bounds(1, Design.MAX_DEGREE);
    static final Bounds L1_RATIO = new Bounds(0, 1);

    /** How many, given or counted. */
    static final Bounds LAMBDAS = new Bounds(1, 500);

    /** Far beyond any effect, and far from overflow when multiplied with a weight. */
    static final Bounds LAMBDA = new Bounds(0, 1e100);

    static final int MAX_PREDICT_AT = 10_000;

    /** All in one answer, of some twenty characters each. */
    static final int MAX_PREDICTIONS = 1_000_000;

    /** See {@link #mostFolds} as well. */
    static final Bounds FOLDS = new Bounds(2, 1_000);

    /** Rows times folds; the slowest of that size, with nearly equal x at degree 30, takes some twenty seconds. */
    static final int MAX_FOLD_ROWS = 4_000_000;

    /**
     * For each fold of p columns, p² times: the rows, to sum up; eight for each column, to make the triangle; and as many for
     * each λ as {@link #ROWS_A_LAMBDA}, to search. The slowest of that size takes some twenty seconds of a processor as well.
     */
    static final long MAX_FOLD_WORK = 50_000_000_000L;

    /** How many rows are summed up in the time that the triangle takes for each of its columns. */
    static final int ROWS_A_COLUMN = 8;

    /** How many rows are summed up in the time that the fit to a λ takes. */
    static final int ROWS_A_LAMBDA = 125;

    static final Basis DEFAULT_BASIS = Basis.SCALED_MONOMIAL;
    static final boolean DEFAULT_STANDARDIZE = true;
    static final int DEFAULT_LAMBDA_COUNT = 100;
    static final double DEFAULT_LAMBDA_MIN_RATIO = 1e-4;
    static final int DEFAULT_FOLDS = 10;
    static final long DEFAULT_SEED = 0;

    private Limits() {}

    static int mostFolds(Predictors predictors, int lambdas) {
        int rows = predictors.rows();
        int most = Math.min(Math.min(rows, (int) FOLDS.largest()), MAX_FOLD_ROWS / rows);
        return switch (predictors) {
            case Predictors.OfPowers powers -> most;
            case Predictors.OfColumns given -> {
                long p = given.columns().count();
                long each = p * p * (rows + ROWS_A_COLUMN * p + (long) ROWS_A_LAMBDA * lambdas);
                yield (int) Math.min(most, MAX_FOLD_WORK / each);
            }
        };
    }
}

package org.lambdalab.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.LambdaGrid;

/**
 * A piece of work with a name. Ours begins with raw x and y and ends with every weight in hand; nothing is kept from
 * one call to the next, but for the look-up, which is about just that.
 */
public enum Task {
    LASSO_PATH_50(Work.LASSO_PATH, 50, 15),
    LASSO_PATH_200(Work.LASSO_PATH, 200, 15),
    LASSO_PATH_1000(Work.LASSO_PATH, 1_000, 20),
    LASSO_PATH_100000(Work.LASSO_PATH, 100_000, 20),
    RIDGE_PATH_50(Work.RIDGE_PATH, 50, 15),
    RIDGE_PATH_200(Work.RIDGE_PATH, 200, 15),
    RIDGE_PATH_1000(Work.RIDGE_PATH, 1_000, 20),
    CROSS_VALIDATION_50(Work.CROSS_VALIDATION, 50, 15),
    CROSS_VALIDATION_200(Work.CROSS_VALIDATION, 200, 15),
    CROSS_VALIDATION_1000(Work.CROSS_VALIDATION, 1_000, 20),
    LOOK_UP_200(Work.LOOK_UP, 200, 15);

    private static final int LAMBDAS = 100;
    private static final double RATIO = 1e-4;

    final Work work;
    final int rows;
    final int degree;

    Task(Work work, int rows, int degree) {
        this.work = work;
        this.rows = rows;
        this.degree = degree;
    }

    String title() {
        return String.format(Locale.ROOT, "%s, n = %,d, degree %d", work.title, rows, degree);
    }

    /** What is timed. */
    Supplier<?> timed() {
        Rows data = new Rows(rows);
        return switch (work) {
            case LASSO_PATH, RIDGE_PATH -> () -> weights(design(data.sample()));
            case CROSS_VALIDATION -> () -> validated(data);
            case LOOK_UP -> lookUp(design(data.sample()));
        };
    }

    Design design(Sample sample) {
        return Design.of(sample, Basis.SCALED_MONOMIAL, degree);
    }

    /** A hundred from λ_max to a ten-thousandth of it. */
    Vector lambdas(Design design) {
        return LambdaGrid.logarithmic(design.lambdaMax(work.penalty()), RATIO, LAMBDAS);
    }

    List<Solution> solutions(Design design) {
        return Path.of(design, work.penalty()).at(lambdas(design));
    }

    private List<Vector> weights(Design design) {
        return solutions(design).stream().map(Solution::weights).toList();
    }

    private List<Object> validated(Rows data) {
        Sample sample = data.sample();
        Design design = design(sample);
        return List.of(
                weights(design),
                CrossValidation.of(
                        sample, Basis.SCALED_MONOMIAL, degree, work.penalty(), lambdas(design), data.folds()));
    }

    private Supplier<Vector> lookUp(Design design) {
        Path path = Path.of(design, work.penalty());
        double lambda = lambdas(design).get(LAMBDAS / 2);
        return () -> path.at(lambda).weights();
    }
}

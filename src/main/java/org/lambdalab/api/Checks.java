package org.lambdalab.api;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Whether the fields of a request are what {@link Rules} say they may be; the first that is not fails. */
final class Checks {

    private Checks() {}

    static FitQuestion question(Request request) {
        return new FitQuestion(predictors(request), penalty(request.l1Ratio()));
    }

    /** Of powers or of columns; both at once would contradict each other. */
    private static Predictors predictors(Request request) {
        List<Vector> columns = request.columns();
        if (columns != null) {
            absentBesideColumns("x", request.x());
            absentBesideColumns("degree", request.degree());
            absentBesideColumns("basis", request.basis());
            return ColumnChecks.predictors(columns, request);
        }
        if (request.x() == null) {
            throw new InvalidField("x", "is required: " + Rules.of("x") + "; or columns instead");
        }
        absentWithoutColumns("names", request.names());
        absentWithoutColumns("standardize", request.standardize());
        return new Predictors.OfPowers(
                sample(request.x(), request.y()), degree(request.degree()), basis(request.basis()));
    }

    private static void absentBesideColumns(String field, @Nullable Object value) {
        if (value != null) {
            throw new InvalidField(field, "must not be given beside columns");
        }
    }

    private static void absentWithoutColumns(String field, @Nullable Object value) {
        if (value != null) {
            throw new InvalidField(field, "must be given with columns only");
        }
    }

    private static Sample sample(@Nullable Vector x, @Nullable Vector y) {
        Vector xs = numbers("x", x, Limits.ROWS, Limits.MEASURED);
        Vector ys = response(y, xs.size(), "x");
        if (!Sample.vary(xs.stream())) {
            throw InvalidField.not("x", xs.get(0) + " throughout, or nearly so");
        }
        return new Sample(xs, requireVaryingOrConstant(ys));
    }

    /** As many numbers as there are rows, of x or of each of columns. */
    static Vector response(@Nullable Vector y, int rows, String predictors) {
        Vector ys = numbers("y", y, new Bounds(1, Limits.ROWS.largest()), Limits.MEASURED);
        if (ys.size() != rows) {
            throw new InvalidField(
                    "y",
                    "must be an array of as many numbers as %s has, not %d beside %d"
                            .formatted(predictors, ys.size(), rows));
        }
        return ys;
    }

    static Vector requireVaryingOrConstant(Vector y) {
        if (!Sample.vary(y.stream()) && !isConstant(y)) {
            throw new InvalidField("y", "must be " + Rules.Y_RANGE);
        }
        return y;
    }

    private static boolean isConstant(Vector values) {
        return values.stream().allMatch(value -> value == values.get(0));
    }

    static Vector lambdas(@Nullable Vector lambdas) {
        return numbers("lambdas", lambdas, Limits.LAMBDAS, Limits.LAMBDA);
    }

    /** @param lambdas how many fits are to predict */
    static @Nullable Vector predictAt(Predictors predictors, @Nullable Vector predictAt, int lambdas) {
        if (predictors instanceof Predictors.OfColumns) {
            absentBesideColumns("predictAt", predictAt);
        }
        int most = Math.min(Limits.MAX_PREDICT_AT, Limits.MAX_PREDICTIONS / lambdas);
        return predictAt == null ? null : numbers("predictAt", predictAt, new Bounds(0, most), Limits.MEASURED);
    }

    static Vector numbers(String field, @Nullable Vector values, Bounds count, Bounds each) {
        Vector present = required(field, values);
        if (!count.include(present.size())) {
            throw InvalidField.not(field, size(present));
        }
        for (int i = 0; i < present.size(); i++) {
            inRange(field + "[" + i + "]", present.get(i), each);
        }
        return present;
    }

    /** The reader stops at one too many. */
    private static String size(Vector values) {
        return values.size() > Sample.MAX_ROWS ? "more" : Integer.toString(values.size());
    }

    static int lambdaCount(@Nullable Integer count) {
        return count == null ? Limits.DEFAULT_LAMBDA_COUNT : inRange("lambdaCount", count, Limits.LAMBDAS);
    }

    static double lambdaMinRatio(@Nullable Double ratio) {
        if (ratio != null && !(ratio > 0 && ratio < 1)) {
            throw InvalidField.not("lambdaMinRatio", ratio);
        }
        return ratio == null ? Limits.DEFAULT_LAMBDA_MIN_RATIO : ratio;
    }

    /**
     * Folds as they are given, or drawn; both at once would contradict each other.
     *
     * @param lambdas how many fits each is to judge
     */
    static Folds folds(
            Predictors predictors,
            int lambdas,
            @Nullable Integer folds,
            @Nullable Long seed,
            @Nullable Vector foldIds) {
        if (foldIds == null) {
            int rows = predictors.rows();
            int count = folds == null ? Math.min(Limits.DEFAULT_FOLDS, rows) : folds;
            inFoldRange("folds", count, predictors, lambdas);
            return learnable("folds", predictors, Folds.of(rows, count, seed == null ? Limits.DEFAULT_SEED : seed));
        }
        if (folds != null || seed != null) {
            throw new InvalidField("foldIds", "must be given instead of folds and seed, not beside them");
        }
        return learnable("foldIds", predictors, new Folds(ids(foldIds, predictors, lambdas)));
    }

    private static List<Integer> ids(Vector foldIds, Predictors predictors, int lambdas) {
        int rows = predictors.rows();
        if (foldIds.size() != rows) {
            throw InvalidField.not("foldIds", size(foldIds) + " for " + rows + " rows");
        }
        for (int i = 0; i < rows; i++) {
            if (foldIds.get(i) != (int) foldIds.get(i)) {
                throw InvalidField.not("foldIds[" + i + "]", foldIds.get(i));
            }
        }
        List<Integer> ids = foldIds.stream().mapToObj(id -> (int) id).toList();
        inFoldRange("foldIds", ids.stream().distinct().count(), predictors, lambdas);
        return ids;
    }

    private static void inFoldRange(String field, long folds, Predictors predictors, int lambdas) {
        int rows = predictors.rows();
        int least = (int) Limits.FOLDS.least();
        int most = Limits.mostFolds(predictors, lambdas);
        if (folds < least || folds > most) {
            throw new InvalidField(
                    field, "must make %d to %d folds of %d rows, not %d".formatted(least, most, rows, folds));
        }
    }

    /** Of x, some must vary outside every fold; of columns, any that do not keep weight 0. */
    private static Folds learnable(String field, Predictors predictors, Folds folds) {
        return switch (predictors) {
            case Predictors.OfPowers powers -> learnable(field, powers.sample(), folds);
            case Predictors.OfColumns columns -> folds;
        };
    }

    /** Only a fold that holds the least or the largest x can take from their range. */
    private static Folds learnable(String field, Sample sample, Folds folds) {
        Comparator<Integer> byX = Comparator.comparingDouble(sample.x()::get);
        List<Integer> rows = IntStream.range(0, sample.size()).boxed().toList();
        for (int row : new int[] {Collections.min(rows, byX), Collections.max(rows, byX)}) {
            int fold = folds.ids().get(row);
            if (!Sample.vary(
                    rows.stream().filter(i -> folds.ids().get(i) != fold).mapToDouble(sample.x()::get))) {
                throw new InvalidField(
                        field, "must leave at least two different x " + Rules.APART + " outside every fold");
            }
        }
        return folds;
    }

    private static int degree(@Nullable Integer degree) {
        return inRange("degree", required("degree", degree), Limits.DEGREE);
    }

    private static Penalty penalty(@Nullable Double l1Ratio) {
        return new Penalty(inRange("l1Ratio", required("l1Ratio", l1Ratio), Limits.L1_RATIO));
    }

    private static Basis basis(@Nullable String basis) {
        return basis == null
                ? Limits.DEFAULT_BASIS
                : Basis.ofId(basis).orElseThrow(() -> new InvalidField("basis", "must be " + Rules.of("basis")));
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidField.missing(field);
        }
        return value;
    }

    private static int inRange(String field, int value, Bounds bounds) {
        if (!bounds.include(value)) {
            throw InvalidField.not(field, value);
        }
        return value;
    }

    private static double inRange(String field, double value, Bounds bounds) {
        if (!bounds.include(value)) {
            throw InvalidField.not(field, value);
        }
        return value;
    }
}

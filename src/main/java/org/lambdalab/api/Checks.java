package org.lambdalab.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lambdalab.lab.FitQuestion;
import org.lambdalab.lab.Model;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Sample;
import org.lambdalab.regression.Vector;
import org.lambdalab.selection.Folds;

/** What the fields of a request may be; the first that is not fails with its name. */
final class Checks {

    static final int MAX_ROWS = 200_000;
    static final int MAX_LAMBDAS = 500;
    static final int MAX_FOLDS = 1_000;

    /** Far beyond any effect, and far from overflow when multiplied with a weight. */
    static final double MAX_LAMBDA = 1e100;

    private Checks() {}

    static FitQuestion question(
            @Nullable Vector x,
            @Nullable Vector y,
            @Nullable Integer degree,
            @Nullable String basis,
            @Nullable Double l1Ratio) {
        return new FitQuestion(sample(x, y), degree(degree), basis(basis), penalty(l1Ratio));
    }

    private static Sample sample(@Nullable Vector x, @Nullable Vector y) {
        Vector xs = values("x", x);
        Vector ys = values("y", y);
        if (xs.size() != ys.size()) {
            throw new InvalidField("y", "must be as long as x, %d values, not %d".formatted(xs.size(), ys.size()));
        }
        if (xs.stream().distinct().limit(2).count() < 2) {
            throw new InvalidField("x", "must have at least 2 different values");
        }
        return new Sample(xs, ys);
    }

    private static Vector values(String field, @Nullable Vector values) {
        Vector present = required(field, values);
        if (present.size() < 2 || present.size() > MAX_ROWS) {
            throw new InvalidField(field, "must have 2 to %d values, not %d".formatted(MAX_ROWS, present.size()));
        }
        for (int i = 0; i < present.size(); i++) {
            inRange(field + "[" + i + "]", present.get(i), -Sample.LARGEST, Sample.LARGEST);
        }
        return present;
    }

    static Vector lambdas(@Nullable Vector lambdas) {
        Vector present = required("lambdas", lambdas);
        if (present.size() < 1 || present.size() > MAX_LAMBDAS) {
            throw new InvalidField(
                    "lambdas", "must have 1 to %d values, not %d".formatted(MAX_LAMBDAS, present.size()));
        }
        for (int i = 0; i < present.size(); i++) {
            inRange("lambdas[" + i + "]", present.get(i), 0, MAX_LAMBDA);
        }
        return present;
    }

    static int lambdaCount(@Nullable Integer count) {
        return count == null ? 100 : inRange("lambdaCount", count, 1, MAX_LAMBDAS);
    }

    static double lambdaMinRatio(@Nullable Double ratio) {
        if (ratio != null && !(ratio > 0 && ratio < 1)) {
            throw new InvalidField("lambdaMinRatio", "must be more than 0 and less than 1, not " + ratio);
        }
        return ratio == null ? 1e-4 : ratio;
    }

    /** Folds as they are given, or drawn; both at once would contradict each other. */
    static Folds folds(int rows, @Nullable Integer folds, @Nullable Long seed, @Nullable List<Integer> foldIds) {
        if (foldIds == null) {
            int most = Math.min(rows, MAX_FOLDS);
            int count = folds == null ? Math.min(10, rows) : inRange("folds", folds, 2, most);
            return Folds.of(rows, count, seed == null ? 0 : seed);
        }
        if (folds != null || seed != null) {
            throw new InvalidField("foldIds", "is given instead of folds and seed, not beside them");
        }
        long different = foldIds.stream().distinct().count();
        if (foldIds.size() != rows || different < 2 || different > MAX_FOLDS) {
            throw new InvalidField(
                    "foldIds",
                    "must have a number for each of the %d rows, and 2 to %d different ones"
                            .formatted(rows, MAX_FOLDS));
        }
        return new Folds(foldIds);
    }

    private static int degree(@Nullable Integer degree) {
        return inRange("degree", required("degree", degree), 1, Model.MAX_DEGREE);
    }

    private static Penalty penalty(@Nullable Double l1Ratio) {
        return new Penalty(inRange("l1Ratio", required("l1Ratio", l1Ratio), 0, 1));
    }

    private static Basis basis(@Nullable String basis) {
        if (basis == null) {
            return Basis.SCALED_MONOMIAL;
        }
        return Basis.ofId(basis)
                .orElseThrow(() -> new InvalidField(
                        "basis",
                        "must be one of "
                                + Arrays.stream(Basis.values()).map(Basis::id).collect(Collectors.joining(", "))));
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidField(field, "is required");
        }
        return value;
    }

    static int inRange(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InvalidField(field, "must be %d to %d, not %d".formatted(low, high, value));
        }
        return value;
    }

    private static double inRange(String field, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new InvalidField(field, "must be a number from " + low + " to " + high + ", not " + value);
        }
        return value;
    }
}

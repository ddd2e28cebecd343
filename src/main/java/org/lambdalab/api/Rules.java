package org.lambdalab.api;

import static org.lambdalab.api.Bounds.words;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/** What each field of a request may be, in the same words in problems and in the documentation. */
final class Rules {

    static final String APART = "(by " + words(Sample.LEAST_RANGE) + " or more)";
    static final String Y_RANGE = "all the same, or different by " + words(Sample.LEAST_RANGE) + " or more";

    /** Of powers as large as no double is, and of what follows from them: JSON has no infinity. */
    static final String OUT_OF_RANGE = "powers of this degree are out of range";

    private static final String MEASURED = "a number from " + Limits.MEASURED;
    private static final String L1_RATIO = "a number from " + words(Limits.L1_RATIO.least()) + " (ridge) to "
            + words(Limits.L1_RATIO.largest()) + " (lasso)";
    private static final String FOLDS = "a whole number from " + words(Limits.FOLDS.least())
            + " to the number of rows, at most " + words(Limits.FOLDS.largest()) + ", and with more than "
            + words(Limits.MAX_FOLD_ROWS / Limits.FOLDS.largest()) + " rows at most " + words(Limits.MAX_FOLD_ROWS)
            + " divided by their number; with n rows of p columns at most " + words(Limits.MAX_FOLD_WORK)
            + " divided by p² · (n + " + Limits.ROWS_A_COLUMN + "p + " + Limits.ROWS_A_LAMBDA + " · lambdaCount)";

    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            Map.entry("x", "an array of " + Limits.ROWS + " numbers, at least two of them different " + APART),
            Map.entry("x[]", MEASURED),
            Map.entry(
                    "columns",
                    "an array of " + Limits.COLUMNS + " arrays, each of the same " + Limits.ROWS + " numbers, at most "
                            + words(Columns.MAX_NUMBERS) + " in all"),
            Map.entry("columns[]", "an array of " + Limits.ROWS + " numbers, as many as the first has"),
            Map.entry("columns[][]", MEASURED),
            Map.entry("names", "an array of texts, one for each of columns, all different"),
            Map.entry("names[]", "a text that is not blank"),
            Map.entry("standardize", "true or false"),
            Map.entry("y", "an array of as many numbers as x has"),
            Map.entry("y[]", MEASURED),
            Map.entry("degree", "a whole number from " + Limits.DEGREE),
            Map.entry("basis", bases()),
            Map.entry("l1Ratio", L1_RATIO),
            Map.entry(
                    "lambdas",
                    "an array of " + Limits.LAMBDAS + " numbers from " + words(Limits.LAMBDA.least()) + " up"),
            Map.entry("lambdas[]", "a number from " + Limits.LAMBDA),
            Map.entry(
                    "predictAt",
                    "an array of at most " + words(Limits.MAX_PREDICT_AT) + " numbers, and of at most "
                            + words(Limits.MAX_PREDICTIONS) + " divided by the number of λ"),
            Map.entry("predictAt[]", MEASURED),
            Map.entry("lambdaCount", "a whole number from " + Limits.LAMBDAS),
            Map.entry("lambdaMinRatio", "a number above 0 and below 1"),
            Map.entry("folds", FOLDS),
            Map.entry("seed", "a whole number of at most " + Long.SIZE + " bits"),
            Map.entry(
                    "foldIds", "an array of whole numbers, one for each row, with " + Limits.FOLDS + " different ones"),
            Map.entry("foldIds[]", "a whole number of at most " + Integer.SIZE + " bits"));

    private Rules() {}

    /** @param field such as {@code degree}, or {@code x[3]} for one of an array */
    static String of(String field) {
        return BY_FIELD.getOrDefault(field.replaceAll("\\[\\d+\\]", "[]"), "as documented");
    }

    private static String bases() {
        return Arrays.stream(Basis.values())
                .map(Basis::id)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?=[^,]*$)", " or ");
    }
}

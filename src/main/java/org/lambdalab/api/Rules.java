package org.lambdalab.api;

import java.util.Map;

/** What each field of a request may be, in the same words in problems and in the documentation. */
final class Rules {

    static final String X = "an array of 2 to 200,000 numbers, at least two of them different (by 1e-100 or more)";
    static final String Y = "an array of as many numbers as x has";
    static final String Y_RANGE = "all the same, or different by 1e-100 or more";
    static final String DEGREE = "a whole number from 1 to 30";
    static final String BASIS = "scaled-monomial, raw-monomial or legendre";
    static final String L1_RATIO = "a number from 0 (ridge) to 1 (lasso)";
    static final String LAMBDAS = "an array of 1 to 500 numbers from 0 up";
    static final String LAMBDA_COUNT = "a whole number from 1 to 500";
    static final String LAMBDA_MIN_RATIO = "a number above 0 and below 1";
    static final String FOLDS = "a whole number from 2 to the number of rows, at most 1,000, "
            + "and with more than 4,000 rows at most 4,000,000 divided by their number";
    static final String SEED = "a whole number of at most 64 bits";
    static final String FOLD_IDS = "an array of whole numbers, one for each row, with 2 to 1,000 different ones";

    /** Of powers as large as no double is, and of what follows from them: JSON has no infinity. */
    static final String OUT_OF_RANGE = "powers of this degree are out of range";

    private static final String MEASURED = "a number from -1e100 to 1e100";

    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            Map.entry("x", X),
            Map.entry("x[]", MEASURED),
            Map.entry("y", Y),
            Map.entry("y[]", MEASURED),
            Map.entry("degree", DEGREE),
            Map.entry("basis", BASIS),
            Map.entry("l1Ratio", L1_RATIO),
            Map.entry("lambdas", LAMBDAS),
            Map.entry("lambdas[]", "a number from 0 to 1e100"),
            Map.entry("lambdaCount", LAMBDA_COUNT),
            Map.entry("lambdaMinRatio", LAMBDA_MIN_RATIO),
            Map.entry("folds", FOLDS),
            Map.entry("seed", SEED),
            Map.entry("foldIds", FOLD_IDS),
            Map.entry("foldIds[]", "a whole number of at most 32 bits"));

    private Rules() {}

    /** @param field such as {@code degree}, or {@code x[3]} for one of an array */
    static String of(String field) {
        return BY_FIELD.getOrDefault(field.replaceAll("\\[\\d+\\]", "[]"), "as documented");
    }
}

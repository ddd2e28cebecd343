package org.lambdalab.experiment;

/** A parameter of an address, named after the control that sets it. */
public enum QueryParameter {
    DATA_SOURCE("data-source"),
    TRUE_FUNCTION("true-function"),
    SAMPLE_SIZE("sample-size"),
    NOISE("noise"),
    FILE("file"),
    FILE_NAME("file-name"),
    TABLE_LINE("table-line"),
    HEADER("header"),
    DELIMITER("delimiter"),
    DECIMAL_MARK("decimal-mark"),
    THOUSANDS_MARK("thousands-mark"),
    DATE_ORDER("date-order"),
    MISSING_MARKS("missing-marks"),
    X_COLUMN("x-column"),
    FIRST_COLUMN("first-column"),
    SECOND_COLUMN("second-column"),
    Y_COLUMN("y-column"),
    POINTS("points"),
    X_NAME("x-name"),
    Y_NAME("y-name"),
    X_MEASURE("x-measure"),
    Y_MEASURE("y-measure"),
    SEED("seed"),
    VALIDATION_SHARE("validation-share"),
    DEGREE("degree"),
    BASIS("basis"),
    PENALTY("penalty"),
    L1_RATIO("l1-ratio"),
    LAMBDA("lambda"),
    MATCHING("matching"),
    CROSS_VALIDATION("cv-line"),
    Y_OFFSET("y-offset"),
    TRUE_CURVE("true-curve"),
    FRESH_POINTS("fresh-points"),
    ZOOMED_WEIGHTS("zoom-weights"),
    CORRELATION("correlation"),
    TRUE_WEIGHT_1("true-weight-1"),
    TRUE_WEIGHT_2("true-weight-2"),
    UNIT("unit"),
    STANDARDIZE("standardize"),
    ZERO_MAP("zero-map"),
    SAMPLES("samples"),
    BUDGET("budget"),
    OVERLAY("one-picture"),
    TWO_WEIGHTS("two-weights"),
    WITH_LOSS("with-loss"),
    OPTIMUM_1("optimum-1"),
    OPTIMUM_2("optimum-2"),
    START_1("start-1"),
    START_2("start-2"),
    LEARNING_RATE("learning-rate"),
    MOMENTUM("momentum"),
    ELASTIC_NET("elastic-net"),
    RIDGE_FORM("ridge-form"),
    STEP("step"),
    ESTIMATE("estimate"),
    HOLD("hold"),
    INTERVAL("interval"),
    DRAWS("draws"),
    EXHIBIT("exhibit"),
    ADDED_LAMBDAS("added-lambdas"),
    FOLDS("folds"),
    EACH_FOLD("each-fold"),
    WATCHED_FOLD("watched-fold"),
    COMPARED_LAMBDA("compared-lambda"),
    REPEATS("repeats"),
    LEAK_SEED("leak-seed");

    private final String id;

    QueryParameter(String id) {
        this.id = id;
    }

    /** As it stands in an address. */
    public String id() {
        return id;
    }
}

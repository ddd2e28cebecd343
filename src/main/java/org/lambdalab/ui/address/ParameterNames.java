package org.lambdalab.ui.address;

import org.lambdalab.experiment.QueryParameter;

/** What the parameters of an address are called: by the labels of their controls. */
public final class ParameterNames {

    private ParameterNames() {}

    /** The key of the label. */
    public static String key(QueryParameter parameter) {
        return switch (parameter) {
            case DEGREE, BASIS, PENALTY, L1_RATIO, LAMBDA -> "model." + parameter.id();
            case FILE, FILE_NAME -> "data.upload";
            case TABLE_LINE, HEADER, DELIMITER, DECIMAL_MARK, THOUSANDS_MARK, DATE_ORDER, MISSING_MARKS ->
                "upload.form." + parameter.id();
            case FIRST_COLUMN,
                    SECOND_COLUMN,
                    CORRELATION,
                    TRUE_WEIGHT_1,
                    TRUE_WEIGHT_2,
                    UNIT,
                    STANDARDIZE,
                    ZERO_MAP,
                    SAMPLES,
                    BUDGET,
                    OVERLAY -> "plane." + parameter.id();
            case TWO_WEIGHTS,
                    WITH_LOSS,
                    OPTIMUM_1,
                    OPTIMUM_2,
                    START_1,
                    START_2,
                    LEARNING_RATE,
                    MOMENTUM,
                    ELASTIC_NET,
                    RIDGE_FORM,
                    STEP -> "descent." + parameter.id();
            case ESTIMATE, HOLD, INTERVAL, DRAWS -> "prior." + parameter.id();
            case EXHIBIT,
                    ADDED_LAMBDAS,
                    FOLDS,
                    EACH_FOLD,
                    WATCHED_FOLD,
                    COMPARED_LAMBDA,
                    REPEATS,
                    LEAK_SEED,
                    REPEATED_PEEKING,
                    RESAMPLES,
                    BY_DEGREE,
                    RESAMPLED_X,
                    STRIP_PLACE,
                    MEDIAN_ERROR,
                    ROW_DRAWS,
                    HALF_SAMPLES -> "choose." + parameter.id();
            case LEFT_OUT,
                    DATA_FACTOR,
                    ROW_SHARE,
                    STOPPED_AFTER,
                    KEPT_WEIGHTS,
                    DEGREE_FOLDS,
                    L2_LAMBDA,
                    L1_LAMBDA,
                    ELASTIC_NET_LAMBDA -> "ways." + parameter.id();
            case NETWORK_DATA -> "network.data";
            case NETWORK_LAMBDA -> "model.lambda";
            case LAYER -> "network.layer-shown";
            case CLASS_SIZE,
                    CLASS_NOISE,
                    CLASS_SEED,
                    HIDDEN_LAYERS,
                    ACTIVATION,
                    WEIGHTS_SEED,
                    OPTIMIZER,
                    BATCH_SIZE,
                    REGULARIZATION,
                    WARM_UP,
                    TOGETHER,
                    PACE,
                    INSIDE -> "network." + parameter.id();
            case CONTROLS, PICTURES, EMBED -> "offer." + parameter.id();
            case Y_OFFSET, FRESH_POINTS -> "fit." + parameter.id();
            case ZOOMED_WEIGHTS -> "coefficients.zoom-weights";
            case MATCHING -> "sparsity.matching";
            case X_NAME, X_MEASURE -> "data.x-column";
            case Y_NAME, Y_MEASURE -> "data.y-column";
            case DATA_SOURCE,
                    TRUE_FUNCTION,
                    SAMPLE_SIZE,
                    NOISE,
                    X_COLUMN,
                    Y_COLUMN,
                    POINTS,
                    SEED,
                    TEST_SHARE,
                    VALIDATION_SHARE,
                    TRUE_CURVE,
                    CROSS_VALIDATION -> "data." + parameter.id();
        };
    }
}

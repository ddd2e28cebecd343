package org.lambdalab.ui.help;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A picture: what it shows and what to try on it, which stands with the texts, and the words in it. */
public enum Picture {
    FIT_CHART,
    ERROR_BY_LAMBDA_CHART,
    ERROR_BY_DEGREE_CHART,
    COEFFICIENT_CHART,
    PATH_CHART,
    SPARSITY_CHART,
    CV_CHART,
    FOLD_STRIP_CHART,
    FOLD_CHART,
    REPEATS_MIN_CHART,
    REPEATS_1SE_CHART,
    HEAT_MAP_CHART,
    TEST_SET_CHART,
    ERROR_PARTS_CHART,
    VEIL_CHART,
    STRIP_CHART,
    SELECTION_PATH_CHART,
    SELECTION_CHART,
    SPREAD_CHART,
    CRITERIA_CHART,
    CRITERIA_ERROR_CHART,
    LEAK_CHART,
    GEOMETRY_CHART,
    GEOMETRY_BESIDE_CHART,
    PENALTY_CHART,
    DERIVATIVE_CHART,
    STEPS_CHART,
    DESCENT_PLANE,
    PRIOR_CHART,
    PRIOR_PENALTY_CHART,
    POSTERIOR_CHART,
    POSTERIOR_BESIDE_CHART,
    NETWORK_FIT_CHART,
    LOSS_CHART,
    NETWORK_CHART,
    SORTED_WEIGHTS_CHART,
    WEIGHTS_CHART,
    WAY_CURVES;

    /** Those of the lab, in their order there. */
    public static final List<Picture> OF_THE_LAB = List.copyOf(EnumSet.range(FIT_CHART, SPARSITY_CHART));

    /** The picture of that id, if it has any help. */
    public static Optional<Picture> of(String id) {
        return Arrays.stream(values())
                .filter(picture -> picture.id().equals(id))
                .findFirst();
    }

    /** Whether it is one picture, with a button to fill the screen; not many small ones. */
    boolean fillsTheScreen() {
        return this != WAY_CURVES;
    }

    List<Term> words() {
        return switch (this) {
            case FIT_CHART -> List.of(Term.DEGREE, Term.HELD_OUT);
            case ERROR_BY_LAMBDA_CHART -> List.of(Term.LAMBDA, Term.MSE, Term.STANDARD_ERROR);
            case ERROR_BY_DEGREE_CHART -> List.of(Term.OVERFITTING, Term.UNDERFITTING, Term.STANDARD_ERROR);
            case COEFFICIENT_CHART -> List.of(Term.STANDARDISED_WEIGHT, Term.EXACT_ZERO);
            case PATH_CHART -> List.of(Term.STANDARDISED_WEIGHT, Term.LAMBDA);
            case SPARSITY_CHART -> List.of(Term.PENALTY, Term.EXACT_ZERO, Term.L1_RATIO);
            case CV_CHART -> List.of(Term.CROSS_VALIDATION, Term.LAMBDA_MIN, Term.STANDARD_ERROR);
            case FOLD_STRIP_CHART, FOLD_CHART, REPEATS_MIN_CHART, REPEATS_1SE_CHART ->
                List.of(Term.CROSS_VALIDATION, Term.LAMBDA_MIN);
            case HEAT_MAP_CHART -> List.of(Term.DEGREE, Term.LAMBDA, Term.MSE);
            case TEST_SET_CHART -> List.of(Term.HELD_OUT, Term.TEST_SET);
            case ERROR_PARTS_CHART, VEIL_CHART, STRIP_CHART -> List.of(Term.BIAS_AND_VARIANCE);
            case SELECTION_PATH_CHART, SELECTION_CHART, SPREAD_CHART -> List.of(Term.BOOTSTRAP, Term.EXACT_ZERO);
            case CRITERIA_CHART, CRITERIA_ERROR_CHART -> List.of(Term.INFORMATION_CRITERIA, Term.EFFECTIVE_PARAMETERS);
            case LEAK_CHART -> List.of(Term.CROSS_VALIDATION, Term.STANDARD_ERROR);
            case GEOMETRY_CHART, GEOMETRY_BESIDE_CHART -> List.of(Term.BUDGET, Term.NORMAL_CONE, Term.ZERO_MAP);
            case PENALTY_CHART -> List.of(Term.PENALTY, Term.NORM1, Term.NORM2);
            case DERIVATIVE_CHART -> List.of(Term.GRADIENT, Term.SUBGRADIENT);
            case STEPS_CHART -> List.of(Term.LEARNING_RATE, Term.PROXIMAL_STEP, Term.EXACT_ZERO);
            case DESCENT_PLANE -> List.of(Term.CURVATURE, Term.MOMENTUM, Term.CORRELATION);
            case PRIOR_CHART, PRIOR_PENALTY_CHART -> List.of(Term.PRIOR, Term.LAPLACE_PRIOR, Term.GAUSSIAN_PRIOR);
            case POSTERIOR_CHART, POSTERIOR_BESIDE_CHART -> List.of(Term.LIKELIHOOD, Term.POSTERIOR, Term.MODE);
            case NETWORK_FIT_CHART -> List.of(Term.HELD_OUT, Term.OVERFITTING);
            case LOSS_CHART -> List.of(Term.EPOCH, Term.EARLY_STOPPING, Term.LOG_LOSS);
            case NETWORK_CHART -> List.of(Term.HIDDEN_UNIT, Term.PRUNING);
            case SORTED_WEIGHTS_CHART, WEIGHTS_CHART -> List.of(Term.EXACT_ZERO, Term.WEIGHT_DECAY);
            case WAY_CURVES -> List.of(Term.OVERFITTING, Term.HELD_OUT, Term.STANDARD_ERROR);
        };
    }

    /** The id of its element. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of what it is called in a sentence. */
    public String nameKey() {
        return key("name");
    }

    /** The key of a part of its texts: its name, or what it shows and what to try. */
    public String key(String part) {
        return "picture." + id() + "." + part;
    }
}

package org.lambdalab.ui.help;

import java.util.Locale;

/**
 * A word of the field that is on screen. Its question, sentences and formula stand with the texts, under its id; the
 * glossary has the terms in this order.
 */
public enum Term {
    HELD_OUT(Topic.MODEL),
    DEGREE(Topic.MODEL),
    BASIS(Topic.MODEL),
    STANDARDISED_WEIGHT(Topic.MODEL),
    INTERCEPT(Topic.MODEL),
    CORRELATION(Topic.MODEL),
    OBJECTIVE(Topic.PENALTY),
    PENALTY(Topic.PENALTY),
    LAMBDA(Topic.PENALTY),
    L1_RATIO(Topic.PENALTY),
    NORM1(Topic.PENALTY),
    NORM2(Topic.PENALTY),
    EXACT_ZERO(Topic.PENALTY),
    BUDGET(Topic.PENALTY),
    KKT_CONDITIONS(Topic.PENALTY),
    NORMAL_CONE(Topic.PENALTY),
    ZERO_MAP(Topic.PENALTY),
    LEARNING_RATE(Topic.DESCENT),
    GRADIENT(Topic.DESCENT),
    SUBGRADIENT(Topic.DESCENT),
    PROXIMAL_STEP(Topic.DESCENT),
    CURVATURE(Topic.DESCENT),
    MOMENTUM(Topic.DESCENT),
    MSE(Topic.ERROR),
    STANDARD_ERROR(Topic.ERROR),
    OVERFITTING(Topic.ERROR),
    UNDERFITTING(Topic.ERROR),
    CROSS_VALIDATION(Topic.ERROR),
    LAMBDA_MIN(Topic.CHOICE),
    TEST_SET(Topic.CHOICE),
    BIAS_AND_VARIANCE(Topic.CHOICE),
    BOOTSTRAP(Topic.CHOICE),
    INFORMATION_CRITERIA(Topic.CHOICE),
    EFFECTIVE_PARAMETERS(Topic.CERTIFICATE),
    KKT_RESIDUAL(Topic.CERTIFICATE),
    LIKELIHOOD(Topic.PRIOR),
    PRIOR(Topic.PRIOR),
    LAPLACE_PRIOR(Topic.PRIOR),
    GAUSSIAN_PRIOR(Topic.PRIOR),
    POSTERIOR(Topic.PRIOR),
    MODE(Topic.PRIOR),
    CREDIBLE_INTERVAL(Topic.PRIOR),
    HIDDEN_UNIT(Topic.NETWORK),
    ACTIVATION(Topic.NETWORK),
    EPOCH(Topic.NETWORK),
    BATCH(Topic.NETWORK),
    LOG_LOSS(Topic.NETWORK),
    WEIGHT_DECAY(Topic.NETWORK),
    WARM_UP(Topic.NETWORK),
    EARLY_STOPPING(Topic.NETWORK),
    PRUNING(Topic.NETWORK);

    /** Under what heading a term stands in the glossary. */
    enum Topic {
        MODEL,
        PENALTY,
        DESCENT,
        ERROR,
        CHOICE,
        CERTIFICATE,
        PRIOR,
        NETWORK;

        String id() {
            return idOf(this);
        }
    }

    private final Topic topic;

    Term(Topic topic) {
        this.topic = topic;
    }

    Topic topic() {
        return topic;
    }

    /** As it stands in keys of texts and in ids. */
    public String id() {
        return idOf(this);
    }

    /** The key of a part of its texts: its name, its question, its sentences or its formula. */
    String key(String part) {
        return "term." + id() + "." + part;
    }

    private static String idOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

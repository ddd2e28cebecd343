package org.lambdalab.experiment;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways out of overfitting that are laid side by side, and the fit that none has been taken for; in their order there. */
public enum Way {
    NOTHING(null),
    FEWER_FEATURES(null),
    MORE_DATA(QueryParameter.DATA_FACTOR),
    EARLY_STOPPING(QueryParameter.STOPPED_AFTER),
    PRUNING(QueryParameter.KEPT_WEIGHTS),
    CHOSEN_DEGREE(null),
    RIDGE(QueryParameter.L2_LAMBDA),
    LASSO(QueryParameter.L1_LAMBDA),
    ELASTIC_NET(QueryParameter.ELASTIC_NET_LAMBDA);

    private final @Nullable QueryParameter dial;

    Way(@Nullable QueryParameter dial) {
        this.dial = dial;
    }

    /** The parameter of an address that has its dial's number, where it has a dial. */
    public Optional<QueryParameter> dial() {
        return Optional.ofNullable(dial);
    }

    /** As it stands in ids and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a dial of this way may be at a number. */
    boolean allows(double number) {
        return switch (this) {
            case NOTHING, FEWER_FEATURES, CHOSEN_DEGREE -> false;
            case MORE_DATA -> isWhole(number) && number >= 1 && number <= WaysOut.MOST_DATA;
            case EARLY_STOPPING -> isWhole(number) && number >= 0 && number <= WaysOut.MOST_STEPS;
            case PRUNING -> isWhole(number) && number >= 0 && number <= Model.MAX_DEGREE;
            case RIDGE, LASSO, ELASTIC_NET -> number >= 0 && number <= Model.MAX_LAMBDA;
        };
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }
}

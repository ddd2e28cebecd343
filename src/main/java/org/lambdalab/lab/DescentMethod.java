package org.lambdalab.lab;

import java.util.Locale;
import org.lambdalab.experiment.PenaltyKind;

/** Who walks: a penalty and the way it makes a step. Without a corner there is but one way. */
public enum DescentMethod {
    PROXIMAL(PenaltyKind.LASSO, true),
    SUBGRADIENT(PenaltyKind.LASSO, false),
    RIDGE(PenaltyKind.RIDGE, true),
    ELASTIC_NET(PenaltyKind.ELASTIC_NET, true);

    private final PenaltyKind kind;
    private final boolean proximal;

    DescentMethod(PenaltyKind kind, boolean proximal) {
        this.kind = kind;
        this.proximal = proximal;
    }

    public PenaltyKind kind() {
        return kind;
    }

    boolean isProximal() {
        return proximal;
    }

    /** The name in ids and translation keys: "elastic-net". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Optional;
import org.lambdalab.regression.Penalty;

/** The penalties a person chooses among; {@code NONE} is least squares, whatever λ says. */
public enum PenaltyKind {
    NONE("none"),
    RIDGE("l2"),
    LASSO("l1"),
    ELASTIC_NET("elastic-net");

    private final String id;

    PenaltyKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<PenaltyKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Whether λ has an effect. */
    public boolean isPenalty() {
        return this != NONE;
    }

    /** The penalty itself; {@code l1Ratio} is the mix that the elastic net takes. */
    public Penalty penalty(double l1Ratio) {
        return switch (this) {
            case NONE, RIDGE -> Penalty.RIDGE;
            case LASSO -> Penalty.LASSO;
            case ELASTIC_NET -> Penalty.elasticNet(l1Ratio);
        };
    }

    /** The λ that is in force when λ is set to {@code lambda}. */
    public double effective(double lambda) {
        return isPenalty() ? lambda : 0;
    }
}

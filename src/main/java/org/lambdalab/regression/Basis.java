package org.lambdalab.regression;

import java.util.Arrays;
import java.util.Optional;
import org.lambdalab.regression.reduction.Features;
import org.lambdalab.regression.reduction.UnitMap;

/** Which polynomials of x are the features 1…d. Each spans the same curves; penalties see them differently. */
public enum Basis {
    /** Powers of u, where u maps x from the range of the training data to [−1, 1]. */
    SCALED_MONOMIAL("scaled-monomial"),
    /** Powers of x as it is. */
    RAW_MONOMIAL("raw-monomial"),
    /** Legendre polynomials of u: orthogonal for x spread evenly. */
    LEGENDRE("legendre");

    private final String id;

    Basis(String id) {
        this.id = id;
    }

    /** The name in addresses and in the REST service. */
    public String id() {
        return id;
    }

    public static Optional<Basis> ofId(String id) {
        return Arrays.stream(values()).filter(basis -> basis.id.equals(id)).findFirst();
    }

    /** The features for a training range, written in the u of a map. */
    Features features(int degree, UnitMap unitMap, UnitMap training) {
        return switch (this) {
            case SCALED_MONOMIAL -> Features.scaledPowers(degree, unitMap, training);
            case RAW_MONOMIAL -> Features.rawPowers(degree, unitMap, training);
            case LEGENDRE -> Features.legendre(degree, unitMap, training);
        };
    }
}

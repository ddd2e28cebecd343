package org.lambdalab.regression;

import java.util.Arrays;
import java.util.Optional;

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
}

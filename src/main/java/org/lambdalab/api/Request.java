package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Vector;

/** What every request gives: data and a model. The documentation of these fields holds for each kind of request. */
sealed interface Request permits FitsRequest, PathsRequest, CrossValidationsRequest {

    @Schema(description = Rules.X, requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Vector x();

    @Schema(description = Rules.Y + ", " + Rules.Y_RANGE, requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Vector y();

    @Schema(description = Rules.DEGREE, minimum = "1", maximum = "30", requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Integer degree();

    @Schema(
            description = Rules.BASIS,
            allowableValues = {"scaled-monomial", "raw-monomial", "legendre"},
            defaultValue = "scaled-monomial")
    @Nullable
    String basis();

    @Schema(description = Rules.L1_RATIO, minimum = "0", maximum = "1", requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Double l1Ratio();
}

package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Vector;

/** What every request gives: data and a model. What fields may be, {@link RequestDocumentation} says. */
sealed interface Request permits FitsRequest, PathsRequest, CrossValidationsRequest {

    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Vector x();

    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Vector y();

    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Integer degree();

    @Nullable
    String basis();

    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Double l1Ratio();
}

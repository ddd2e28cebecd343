package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Vector;

/**
 * What every request gives: data, of which there is either x with a degree or columns, and a model. What fields may be,
 * {@link RequestDocumentation} says.
 */
sealed interface Request permits FitsRequest, PathsRequest, CrossValidationsRequest {

    @Nullable
    Vector x();

    @Nullable
    List<Vector> columns();

    @Nullable
    List<@Nullable String> names();

    @Nullable
    Boolean standardize();

    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Vector y();

    @Nullable
    Integer degree();

    @Nullable
    String basis();

    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    @Nullable
    Double l1Ratio();
}

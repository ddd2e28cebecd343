package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Vector;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The error of each λ on rows that the fit has not seen. */
@Schema(name = CrossValidationsRequest.NAME, example = CrossValidationsRequest.EXAMPLE)
record CrossValidationsRequest(
        @Nullable Vector x,

        @JsonDeserialize(using = ColumnsReader.class) @Nullable
        List<Vector> columns,

        @Nullable List<@Nullable String> names,
        @Nullable Boolean standardize,
        @Nullable Vector y,
        @Nullable Integer degree,
        @Nullable String basis,
        @Nullable Double l1Ratio,
        @Nullable Integer lambdaCount,
        @Nullable Double lambdaMinRatio,
        @Nullable Integer folds,
        @Nullable Long seed,

        @ArraySchema(schema = @Schema(implementation = Integer.class)) @Nullable
        Vector foldIds)
        implements Request {

    static final String NAME = "CrossValidationsRequest";
    static final String EXAMPLE = """
            {"x": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "y": [1.2, 0.9, 2.1, 2.0, 3.8, 4.9, 6.2, 8.8, 10.1, 13.3],
             "degree": 3, "basis": "scaled-monomial", "l1Ratio": 1, "lambdaCount": 20, "folds": 5, "seed": 1}
            """;
}

package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Vector;

/** The error of each λ on rows that the fit has not seen. */
@Schema(name = "CrossValidationsRequest", example = CrossValidationsRequest.EXAMPLE)
record CrossValidationsRequest(
        @Nullable Vector x,
        @Nullable Vector y,
        @Nullable Integer degree,
        @Nullable String basis,
        @Nullable Double l1Ratio,

        @Schema(description = Rules.LAMBDA_COUNT, minimum = "1", maximum = "500", defaultValue = "100") @Nullable
        Integer lambdaCount,

        @Schema(
                description =
                        "the smallest λ as a share of the largest, " + Rules.LAMBDA_MIN_RATIO + "; 0.0001 if not given")
        @Nullable
        Double lambdaMinRatio,

        @Schema(description = Rules.FOLDS + "; 10 if not given, or as many as rows") @Nullable
        Integer folds,

        @Schema(description = "draws the folds, " + Rules.SEED, defaultValue = "0") @Nullable
        Long seed,

        @ArraySchema(
                arraySchema = @Schema(description = Rules.FOLD_IDS + "; instead of folds and seed"),
                schema = @Schema(implementation = Integer.class))
        @Nullable
        Vector foldIds)
        implements Request {

    static final String EXAMPLE = """
            {"x": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "y": [1.2, 0.9, 2.1, 2.0, 3.8, 4.9, 6.2, 8.8, 10.1, 13.3],
             "degree": 3, "basis": "scaled-monomial", "l1Ratio": 1, "lambdaCount": 20, "folds": 5, "seed": 1}
            """;
}

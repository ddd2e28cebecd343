package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.Vector;

/** The error of each λ on rows that the fit has not seen. */
@Schema(name = "CrossValidationsRequest")
record CrossValidationsRequest(
        @Schema(description = "2 to 200,000 finite numbers, two of them different") @Nullable
        Vector x,

        @Schema(description = "as many finite numbers as x has") @Nullable
        Vector y,

        @Schema(minimum = "1", maximum = "30") @Nullable Integer degree,

        @Schema(
                allowableValues = {"scaled-monomial", "raw-monomial", "legendre"},
                defaultValue = "scaled-monomial")
        @Nullable
        String basis,

        @Schema(description = "1 is lasso, 0 is ridge", minimum = "0", maximum = "1") @Nullable
        Double l1Ratio,

        @Schema(minimum = "1", maximum = "500", defaultValue = "100") @Nullable
        Integer lambdaCount,

        @Schema(description = "smallest λ as a part of the largest, between 0 and 1", defaultValue = "0.0001") @Nullable
        Double lambdaMinRatio,

        @Schema(description = "how many folds, from 2 to the number of rows, at most 1,000", defaultValue = "10")
        @Nullable
        Integer folds,

        @Schema(description = "draws the folds", defaultValue = "0") @Nullable
        Long seed,

        @Schema(description = "a fold number a row, instead of folds and seed; at most 1,000 different ones") @Nullable
        List<Integer> foldIds) {}

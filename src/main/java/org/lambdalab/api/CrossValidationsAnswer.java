package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;

/** Errors of a grid of λ over folds. */
@Schema(name = "CrossValidations")
record CrossValidationsAnswer(
        Vector lambdas,
        Vector meanMse,

        @Schema(description = "standard deviation over folds, divided by the root of their number")
        Vector standardErrors,

        @Schema(description = "for each fold, the error at each λ")
        List<Vector> foldMse,

        double lambdaMin,

        @Schema(description = "the largest λ within one standard error of the minimum")
        double lambdaOneSe,

        List<Integer> foldIds) {

    /**
     * @param predictors what was fitted
     * @throws InvalidField if an error is infinite
     */
    static CrossValidationsAnswer of(Predictors predictors, CrossValidation validation) {
        if (!Stream.concat(Stream.of(validation.meanMse()), validation.foldMse().stream())
                .flatMapToDouble(Vector::stream)
                .allMatch(Double::isFinite)) {
            throw new InvalidField(
                    predictors.field(),
                    "must not reach so far beyond the rows outside a fold: " + predictors.outOfRange());
        }
        return new CrossValidationsAnswer(
                validation.lambdas(),
                validation.meanMse(),
                validation.standardErrors(),
                validation.foldMse(),
                validation.lambdaMin(),
                validation.lambdaOneSe(),
                validation.folds().ids());
    }
}

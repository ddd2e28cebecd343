package org.lambdalab.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.Fit;
import org.lambdalab.sample.Vector;

/** One fit, with its certificate. */
@Schema(name = "Fit")
record FitAnswer(
        double lambda,
        double intercept,

        @Schema(
                description =
                        "of the standardised features: 1…degree, or the columns in their order, where standardize is"
                                + " false as they came")
        Vector standardizedCoefficients,

        @Schema(description = "of the powers 0…degree of x; or of columns, the constant and one in units of each")
        Vector coefficients,

        @Schema(
                description =
                        "whether coefficients predict: false where their rounding to doubles alone moves a prediction"
                                + " of a training row by more than a millionth of the range of y")
        boolean coefficientsUsable,

        @Schema(
                description =
                        "of the powers 0…degree of u = (x − center)/halfRange: these predict however far x is from 0;"
                                + " not there if columns were given")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Vector scaledCoefficients,

        int nonZero,
        double degreesOfFreedom,
        double trainingMse,

        @Schema(description = "how far the optimality conditions are from holding; 0 at the exact minimum")
        double kktResidual,

        @Schema(
                description =
                        "whether that is rounding and J is known to be at its minimum to 12 digits, or of powers no"
                                + " lower degree is known to have a smaller one: the certificate of this fit")
        boolean converged,

        @Schema(description = "at each x of predictAt; not there if that was not given")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Vector predictions) {

    /**
     * @param predictors what was fitted
     * @throws InvalidField if a number of the answer is too large or too small for a double
     */
    static FitAnswer of(Predictors predictors, FitQuestion.Fitted fitted) {
        Fit fit = fitted.fit();
        requireLeastSquares(predictors, fit);
        requireFinite(fitted.predictions());
        FitAnswer answer = new FitAnswer(
                fit.lambda(),
                fit.intercept(),
                fit.weights(),
                fit.coefficients(),
                fitted.coefficientsUsable(),
                fitted.scaledCoefficients(),
                fit.nonZero(),
                fit.degreesOfFreedom(),
                fit.trainingMse(),
                fit.kktResidual(),
                fit.converged(),
                fitted.predictions());
        if (!answer.coefficients.stream().allMatch(Double::isFinite) || answer.hasLostOne(predictors)) {
            throw new InvalidField(
                    predictors.field(), "must be nearer to 1 in size, or lambda smaller: " + predictors.outOfRange());
        }
        return answer;
    }

    /** At λ = 0 weights may be beyond all doubles though the curve is not; no residual is small enough for them. */
    private static void requireLeastSquares(Predictors predictors, Fit fit) {
        if (fit.lambda() == 0 && !fit.converged() && fit.kktTolerance() == 0) {
            throw switch (predictors) {
                case Predictors.OfPowers powers ->
                    new InvalidField("degree", "must be lower: powers of these x are too much alike to have weights");
                case Predictors.OfColumns columns ->
                    new InvalidField(
                            columns.field(), "must be less alike, or nearer in size, to have weights at lambda 0");
            };
        }
    }

    private static void requireFinite(@Nullable Vector predictions) {
        if (predictions != null && !predictions.stream().allMatch(Double::isFinite)) {
            throw new InvalidField("predictAt", "must not reach so far beyond x: " + Rules.OUT_OF_RANGE);
        }
    }

    /** Whether a coefficient is too small for a double: of powers, that of the highest the fit has; of columns, any. */
    private boolean hasLostOne(Predictors predictors) {
        int highest = standardizedCoefficients.size();
        while (highest > 0 && standardizedCoefficients.get(highest - 1) == 0) {
            highest--;
        }
        return switch (predictors) {
            case Predictors.OfPowers powers -> highest > 0 && hasLost(highest);
            case Predictors.OfColumns columns ->
                IntStream.rangeClosed(1, highest).anyMatch(j -> standardizedCoefficients.get(j - 1) != 0 && hasLost(j));
        };
    }

    private boolean hasLost(int place) {
        return Math.abs(coefficients.get(place)) < Double.MIN_NORMAL;
    }
}

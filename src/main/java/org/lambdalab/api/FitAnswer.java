package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.lambdalab.regression.Fit;
import org.lambdalab.sample.Vector;

/** One fit, with its certificate. */
@Schema(name = "Fit")
record FitAnswer(
        double lambda,
        double intercept,

        @Schema(description = "of the standardised features 1…degree")
        Vector standardizedCoefficients,

        @Schema(description = "of the powers 0…degree of x") Vector coefficients,
        int nonZero,
        double degreesOfFreedom,
        double trainingMse,

        @Schema(description = "how far the optimality conditions are from holding; 0 at the exact minimum")
        double kktResidual) {

    /** @throws InvalidField if a coefficient is too large or too small for a double */
    static FitAnswer of(Fit fit) {
        FitAnswer answer = new FitAnswer(
                fit.lambda(),
                fit.intercept(),
                fit.weights(),
                fit.coefficients(),
                fit.nonZero(),
                fit.degreesOfFreedom(),
                fit.trainingMse(),
                fit.kktResidual());
        if (!answer.coefficients.stream().allMatch(Double::isFinite) || answer.hasLostAPower()) {
            throw new InvalidField("x", "must be nearer to 1 in size, or lambda smaller: " + Rules.OUT_OF_RANGE);
        }
        return answer;
    }

    /** The coefficient of the highest power that the fit has is not 0, unless it is too small for a double. */
    private boolean hasLostAPower() {
        int highest = standardizedCoefficients.size();
        while (highest > 0 && standardizedCoefficients.get(highest - 1) == 0) {
            highest--;
        }
        return highest > 0 && Math.abs(coefficients.get(highest)) < Double.MIN_NORMAL;
    }
}

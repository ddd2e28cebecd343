package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lambdalab.regression.ReferenceCase;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import tools.jackson.databind.JsonNode;

/**
 * A cross-validation that scikit-learn made and, of a lasso, glmnet as well; the script beside the file says how. Both step
 * towards the minimum until their steps are small, so of sparse fits they have fewer digits than of ridge.
 */
public record KnownCrossValidation(ReferenceCase problem) {

    private static final double OF_RIDGE = 1e-12;
    private static final double OF_SCIKIT_LEARN = 1e-9;
    private static final double OF_GLMNET = 1e-6;

    /** All of them. */
    public static List<KnownCrossValidation> all() throws IOException {
        return ReferenceCase.of("cross-validations.json").stream()
                .map(KnownCrossValidation::new)
                .toList();
    }

    /** Whether the features are powers of x. */
    public boolean isOfPowers() {
        return problem.known().has("x");
    }

    /** As they were given to both. */
    public Folds folds() {
        return new Folds(
                problem.vector("foldIds").stream().mapToObj(id -> (int) id).toList());
    }

    /** Asserts how near curves are, beside max(1, error), and that the choices are the same; says how near. */
    public double requireScikitLearn(Vector means, Vector standardErrors, double lambdaMin, double lambdaOneSe) {
        double tolerance = problem.number("l1Ratio") == 0 ? OF_RIDGE : OF_SCIKIT_LEARN;
        return require(problem.known().get("scikitLearn"), means, standardErrors, lambdaMin, lambdaOneSe, tolerance);
    }

    /** The same beside glmnet; empty if it does not know the problem. */
    public Optional<Double> requireGlmnet(Vector means, Vector standardErrors, double lambdaMin, double lambdaOneSe) {
        return Optional.ofNullable(problem.known().get("glmnet"))
                .map(known -> require(known, means, standardErrors, lambdaMin, lambdaOneSe, OF_GLMNET));
    }

    private double require(
            JsonNode known,
            Vector means,
            Vector standardErrors,
            double lambdaMin,
            double lambdaOneSe,
            double tolerance) {
        double error =
                Math.max(distance(means, known.get("meanMse")), distance(standardErrors, known.get("standardErrors")));
        assertThat(error).as(problem.toString()).isLessThanOrEqualTo(tolerance);
        requireLambda(lambdaMin, known.get("lambdaMin").asDouble());
        requireLambda(lambdaOneSe, known.get("lambdaOneSe").asDouble());
        return error;
    }

    private void requireLambda(double found, double known) {
        assertThat(found).as(problem.toString()).isCloseTo(known, within(1e-12 * known));
    }

    private static double distance(Vector found, JsonNode known) {
        assertThat(found.size()).isEqualTo(known.size());
        double largest = 0;
        for (int i = 0; i < found.size(); i++) {
            double value = known.get(i).asDouble();
            largest = Math.max(largest, Math.abs(found.get(i) - value) / Math.max(1, value));
        }
        return largest;
    }
}

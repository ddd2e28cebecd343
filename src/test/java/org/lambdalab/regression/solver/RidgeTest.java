package org.lambdalab.regression.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.regression.RandomProblem;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/** Ridge by the bidiagonal form and refinement, beside the solution in 32 digits. */
final class RidgeTest {

    private static final double[] LAMBDAS =
            IntStream.rangeClosed(-26, 2).mapToDouble(i -> Math.pow(10, i)).toArray();

    @Test
    void isRightToTheLastDigitAtEveryLambda() {
        for (long seed = 0; seed < 60; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 60);
            Triangle triangle = problem.triangle();
            List<DoubleDoubles> weights = Ridge.weights(triangle, LAMBDAS, () -> {});
            for (int l = 0; l < LAMBDAS.length; l++) {
                DoubleDoubles exact = MinimumNorm.weights(triangle, LAMBDAS[l]);
                double largest = Arrays.stream(exact.hi).map(Math::abs).max().orElseThrow();
                for (int j = 0; j < exact.size(); j++) {
                    double error = weights.get(l).get(j).minus(exact.get(j)).hi();
                    assertThat(Math.abs(error))
                            .as("%s, λ = %s, weight %d", problem.name(), LAMBDAS[l], j)
                            .isLessThanOrEqualTo(1e-16 * largest);
                }
            }
        }
    }

    @Test
    void doesNotDependOnTheLambdasItGoesWith() {
        for (long seed = 0; seed < 60; seed++) {
            Triangle triangle = RandomProblem.of(seed, 60).triangle();
            List<DoubleDoubles> weights = Ridge.weights(triangle, LAMBDAS, () -> {});
            for (int l = 0; l < LAMBDAS.length; l++) {
                DoubleDoubles alone = Ridge.weights(triangle, new double[] {LAMBDAS[l]}, () -> {})
                        .get(0);
                assertThat(weights.get(l).hi).isEqualTo(alone.hi);
                assertThat(weights.get(l).lo).isEqualTo(alone.lo);
            }
        }
    }
}

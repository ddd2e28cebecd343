package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Stopping after k steps beside L2 of λ = 1/(ηk). */
final class EarlyStopTest {

    private static final double RATE = 0.01;
    private static final Architecture LINEAR = new Architecture(1, List.of(), Activation.TANH);

    private static EarlyStop after(int steps) {
        return new EarlyStop(0, steps, steps, 0, new Network(LINEAR, Vector.of(0, 0)));
    }

    @Test
    void itsLambdaIsOneOverRateTimesSteps() {
        assertThat(after(50).lambda(RATE)).isEqualTo(2);
        assertThat(after(0).lambda(RATE)).isInfinite();
    }

    /**
     * Of a linear model the loss is a parabola. In a direction of curvature 1, k steps from 0 come to a share 1 − (1−η)ᵏ of the
     * way, and ridge to ηk/(1 + ηk): hardly more than 30 % apart, and all but the same at the start and in the end.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 100, 180, 500, 2000})
    void descentFromZeroIsMuchLikeRidgeOfThatLambda(int steps) {
        Columns rows = Nets.columns(SplitMix64.ofMixed(1), 50, 1, Loss.SQUARED_ERROR);
        Problem problem = Problem.of(Loss.SQUARED_ERROR, rows, Optional.empty());
        Learner learner = new Learner(new Network(LINEAR, Vector.of(0, 0)), Loss.SQUARED_ERROR, new Optimizer.Sgd());
        Settings settings = Nets.PLAIN.withLearningRate(RATE);
        int[] order = IntStream.range(0, 50).toArray();
        for (int k = 0; k < steps; k++) {
            learner.learn(problem.training(), order, 0, 50, settings, 0);
        }
        double stopped = learner.network().parameters().get(0)
                * problem.standardization().yDeviation();
        double ridge = Path.of(Design.of(rows, true), Penalty.RIDGE)
                .at(after(steps).lambda(RATE))
                .weights()
                .get(0);
        double ways = RATE * steps;
        assertThat(stopped / ridge).isCloseTo((1 - Math.pow(1 - RATE, steps)) * (1 + 1 / ways), within(1e-9));
        assertThat(stopped / ridge).isBetween(1 - 1e-9, Math.min(1.31, 1 + ways));
    }
}

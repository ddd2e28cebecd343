package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;

/** Slopes are those that small steps find, of every layer. */
final class GradientTest {

    /** Small beside the distance at which a rectified unit has its corner, large beside rounding. */
    private static final double STEP = 1e-6;

    @ParameterizedTest
    @EnumSource
    void slopesOfTheLossAreThoseOfSmallSteps(Loss loss) {
        SplitMix64 random = SplitMix64.ofMixed(1);
        for (int number = 0; number < 80; number++) {
            int rows = 3 + (int) (300 * random.uniform() * random.uniform());
            Columns columns = Nets.columns(random, rows, 1 + number % 3, loss);
            Examples examples = Problem.of(loss, columns, Optional.empty()).training();
            Architecture architecture = Nets.architecture(random, columns.count(), number);
            double[] at = Nets.network(random, architecture).parameters().toArray();
            Pass pass = new Pass(architecture, loss);
            double[] gradient = new double[at.length];
            pass.gradient(at, examples, IntStream.range(0, rows).toArray(), 0, rows, gradient);
            for (int place = 0; place < at.length; place++) {
                double there = at[place];
                at[place] = there + STEP;
                double above = pass.loss(at, examples);
                at[place] = there - STEP;
                double below = pass.loss(at, examples);
                at[place] = there;
                assertThat(gradient[place])
                        .as("%s, parameter %d", architecture, place)
                        .isCloseTo((above - below) / (2 * STEP), within(1e-6 * Math.max(1, Math.abs(above))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"L1_SUBGRADIENT", "L2"})
    void slopesOfThePenaltyAreThoseOfSmallSteps(Regularization regularization) {
        SplitMix64 random = SplitMix64.ofMixed(2);
        double[] at = IntStream.range(0, 12).mapToDouble(i -> random.normal()).toArray();
        double[] gradient = new double[12];
        regularization.addSlope(at, 10, 0.3, gradient);
        for (int place = 0; place < at.length; place++) {
            double there = at[place];
            at[place] = there + STEP;
            double above = 0.3 * regularization.penalty(at, 10);
            at[place] = there - STEP;
            double below = 0.3 * regularization.penalty(at, 10);
            at[place] = there;
            assertThat(gradient[place]).isCloseTo((above - below) / (2 * STEP), within(1e-8));
        }
        // The last two are biases.
        assertThat(gradient[10]).isZero();
        assertThat(gradient[11]).isZero();
    }

    /** A batch is some rows in some order; blocks of a pass end wherever they like. */
    @ParameterizedTest
    @EnumSource
    void theGradientOfAllRowsIsTheMeanOfThoseOfEach(Loss loss) {
        SplitMix64 random = SplitMix64.ofMixed(3);
        int rows = 2 * Pass.BLOCK + 5;
        Examples examples = Problem.of(loss, Nets.columns(random, rows, 2, loss), Optional.empty())
                .training();
        Architecture architecture = Nets.architecture(random, 2, 6);
        double[] at = Nets.network(random, architecture).parameters().toArray();
        Pass pass = new Pass(architecture, loss);
        int[] order = random.shuffled(rows);
        double[] whole = new double[at.length];
        pass.gradient(at, examples, order, 0, rows, whole);
        double[] mean = new double[at.length];
        double[] one = new double[at.length];
        for (int i = 0; i < rows; i++) {
            pass.gradient(at, examples, order, i, i + 1, one);
            for (int place = 0; place < one.length; place++) {
                mean[place] += one[place] / rows;
            }
        }
        assertThat(whole).containsExactly(mean, within(1e-12));
    }
}

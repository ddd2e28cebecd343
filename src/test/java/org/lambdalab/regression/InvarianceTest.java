package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** What may not change the answer does not. */
final class InvarianceTest {

    private static final double[] SHARES = {0, 1e-6, 1e-3, 0.2};
    private static final double ROUNDING = 4e-16;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void addingAConstantToYMovesOnlyTheIntercept(double l1Ratio) {
        Sample sample = dyadic();
        Sample raised = new Sample(sample.x(), mapped(sample.y(), y -> y + 1_000));
        forEachPair(sample, raised, l1Ratio, 1, (fit, other) -> {
            assertThat(other.weights()).isEqualTo(fit.weights());
            assertThat(other.intercept()).isEqualTo(fit.intercept() + 1_000);
            assertThat(other.trainingMse()).isEqualTo(fit.trainingMse());
            Vector coefficients = fit.coefficients();
            Vector others = other.coefficients();
            assertThat(IntStream.range(1, others.size()).mapToDouble(others::get))
                    .containsExactly(IntStream.range(1, others.size())
                            .mapToObj(coefficients::get)
                            .toArray(Double[]::new));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void orderOfTheRowsChangesNothingBeyondRounding(double l1Ratio) {
        Sample sample = dyadic();
        int[] order =
                new SplittableRandom(3).ints(1_000, 0, sample.size()).distinct().toArray();
        assertThat(order).hasSize(sample.size());
        Sample permuted = new Sample(picked(sample.x(), order), picked(sample.y(), order));
        forEachPair(sample, permuted, l1Ratio, 1, InvarianceTest::assertSame);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void everyRowTwiceChangesNothing(double l1Ratio) {
        Sample sample = dyadic();
        int[] twice = IntStream.range(0, 2 * sample.size())
                .map(i -> i % sample.size())
                .toArray();
        Sample doubled = new Sample(picked(sample.x(), twice), picked(sample.y(), twice));
        forEachPair(sample, doubled, l1Ratio, 1, InvarianceTest::assertSame);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void unitsOfXChangeNoStandardisedWeight(double l1Ratio) {
        Sample sample = dyadic();
        Sample inOtherUnits = new Sample(mapped(sample.x(), x -> 1_024 * x), sample.y());
        forEachPair(sample, inOtherUnits, l1Ratio, 1, InvarianceTest::assertSame);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-3, 1e6})
    void yInOtherUnitsScalesTheLassoWithItsLambda(double scale) {
        Sample sample = dyadic();
        double power = Math.scalb(1.0, Math.getExponent(scale));
        Sample scaled = new Sample(sample.x(), mapped(sample.y(), y -> power * y));
        forEachPair(sample, scaled, 1, power, (fit, other) -> {
            assertThat(other.weights())
                    .isEqualTo(Vector.of(mapped(fit.weights(), w -> power * w).toArray()));
        });
    }

    private static void assertSame(Solution fit, Solution other) {
        Vector weights = fit.weights();
        for (int j = 0; j < weights.size(); j++) {
            assertThat(other.weights().get(j) == 0).isEqualTo(weights.get(j) == 0);
            assertThat(Math.abs(other.weights().get(j) - weights.get(j)))
                    .isLessThanOrEqualTo(ROUNDING * weights.norm1());
        }
    }

    private static void forEachPair(
            Sample one, Sample other, double l1Ratio, double lambdaScale, BiConsumer<Solution, Solution> check) {
        Penalty penalty = Penalty.elasticNet(l1Ratio);
        for (Basis basis : Basis.values()) {
            for (int degree : new int[] {1, 9, 22}) {
                Design design = Design.of(one, basis, degree);
                Path path = Path.of(design, penalty);
                Path otherPath = Path.of(Design.of(other, basis, degree), penalty);
                for (double share : SHARES) {
                    double lambda = share * design.lambdaMax(penalty);
                    check.accept(path.at(lambda), otherPath.at(lambda * lambdaScale));
                }
            }
        }
    }

    /** Rows whose values are multiples of 2⁻²⁰, so that 1,000 can be added to them without rounding. */
    private static Sample dyadic() {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = IntStream.range(0, 60)
                .mapToDouble(i -> rounded(random.nextDouble(-1, 3)))
                .toArray();
        double[] y = IntStream.range(0, 60)
                .mapToDouble(i -> rounded(Math.sin(2 * x[i]) + 0.2 * random.nextGaussian()))
                .toArray();
        return new Sample(Vector.of(x), Vector.of(y));
    }

    private static double rounded(double value) {
        return Math.rint(value * 0x1p20) * 0x1p-20;
    }

    private static Vector mapped(Vector values, DoubleUnaryOperator change) {
        return Vector.of(values.stream().map(change).toArray());
    }

    private static Vector picked(Vector values, int[] order) {
        return Vector.of(IntStream.of(order).mapToDouble(values::get).toArray());
    }
}

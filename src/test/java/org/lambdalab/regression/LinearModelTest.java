package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Least squares of some powers, against the normal equations in 120 digits. */
final class LinearModelTest {

    private static final MathContext DIGITS = new MathContext(120);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "30",
                "1 3",
                "2 4 6",
                "1 2 3 5 8 13 21",
                "1 3 5 7 9 11 13 15 17 19 21 23 25 27 29",
                "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30"
            })
    void somePowersAreFittedAsExactlyAsAll(String written) {
        List<Integer> powers =
                List.of(written.split(" ")).stream().map(Integer::valueOf).toList();
        Sample sample = RandomProblem.uniform(60);
        Design design = Design.of(sample, Basis.SCALED_MONOMIAL, 30);
        LinearModel fit = LinearModel.leastSquares(design, powers);
        BigDecimal[] exact = normalEquations(sample, powers);
        double squares = 0;
        for (int i = 0; i < sample.size(); i++) {
            double value = value(exact, powers, unit(sample, i));
            assertThat(fit.predict(sample.x().get(i))).isCloseTo(value, within(1e-12));
            squares += (sample.y().get(i) - value) * (sample.y().get(i) - value) / sample.size();
        }
        assertThat(fit.trainingMse()).isCloseTo(squares, within(1e-13));
        assertThat(HeldOut.of(design, sample).mse(fit)).isCloseTo(squares, within(1e-13));
        assertThat(fit.nonZero()).isEqualTo(powers.size());
    }

    @Test
    void allPowersAndTheFirstOfThemAreTheLeastSquaresOfThatDegree() {
        Sample sample = RandomProblem.uniform(40);
        Design design = Design.of(sample, Basis.SCALED_MONOMIAL, 30);
        for (int degree : new int[] {1, 12, 30}) {
            List<Integer> powers = IntStream.rangeClosed(1, degree).boxed().toList();
            LinearModel some = LinearModel.leastSquares(design, powers);
            Solution all = Path.of(design.ofDegree(degree), Penalty.RIDGE).at(0);
            assertThat(some.trainingMse()).isEqualTo(all.trainingMse());
            assertThat(some.predict(sample.x())).isEqualTo(all.predict(sample.x()));
        }
    }

    /**
     * Where the weights have no digits left the curve still has: one more power never takes away from what is fitted. Far from
     * zero the raw powers are so alike that even 32 digits tell some dozen of them apart, and which matters a little.
     */
    @ParameterizedTest
    @CsvSource({
        "RAW_MONOMIAL, 1990, 2020, 1e-3",
        "RAW_MONOMIAL, 1.7, 20.7, 1e-3",
        "RAW_MONOMIAL, -1, 1, 1e-9",
        "SCALED_MONOMIAL, 1990, 2020, 1e-9",
        "LEGENDRE, 1990, 2020, 1e-9"
    })
    void onePowerMoreNeverRaisesTheTrainingError(Basis basis, double low, double high, double share) {
        Sample unit = RandomProblem.uniform(50);
        Vector x = Vector.owning(
                unit.x().stream().map(u -> low + (u + 1) / 2 * (high - low)).toArray());
        Sample sample = new Sample(x, unit.y());
        Design design = Design.of(sample, basis, 30);
        SplitMix64 random = SplitMix64.of(5);
        for (int order = 0; order < 5; order++) {
            List<Integer> powers = new ArrayList<>();
            double before = design.varianceOfY();
            for (int next : random.shuffled(30)) {
                powers.add(next + 1);
                Collections.sort(powers);
                LinearModel fit = LinearModel.leastSquares(design, powers);
                assertThat(fit.trainingMse()).as("powers %s", powers).isLessThanOrEqualTo(before * (1 + share));
                assertThat(meanSquare(sample, fit)).isCloseTo(fit.trainingMse(), withinPercentage(1e-6));
                before = fit.trainingMse();
            }
        }
    }

    private static double meanSquare(Sample sample, LinearModel fit) {
        Vector fitted = fit.predict(sample.x());
        return IntStream.range(0, sample.size())
                .mapToDouble(i -> Math.pow(sample.y().get(i) - fitted.get(i), 2))
                .average()
                .orElseThrow();
    }

    @Test
    void withoutAnyPowerItIsTheMean() {
        Sample sample = RandomProblem.uniform(20);
        Design design = Design.of(sample, Basis.SCALED_MONOMIAL, 9);
        LinearModel none = LinearModel.leastSquares(design, List.of());
        double mean = sample.y().stream().average().orElseThrow();
        assertThat(none.predict(0.3)).isCloseTo(mean, within(1e-14));
        assertThat(none.trainingMse()).isCloseTo(design.varianceOfY(), within(1e-14));
        assertThat(none.nonZero()).isZero();
    }

    /** Even powers of x = ±1, ±2 take two values only: all fits to the two means are alike, and no weight explodes. */
    @Test
    void powersThatSayTheSameFitWhatTheyCan() {
        Sample sample = new Sample(Vector.of(-2, -1, 1, 2, -2, 2), Vector.of(1, 5, 6, 3, 2, 4));
        Design design = Design.of(sample, Basis.SCALED_MONOMIAL, 8);
        LinearModel even = LinearModel.leastSquares(design, List.of(2, 4, 6, 8));
        assertThat(even.predict(2)).isCloseTo(2.5, within(1e-12));
        assertThat(even.predict(-1)).isCloseTo(5.5, within(1e-12));
        // Of 1, 3, 2, 4 about 2.5, and of 5, 6 about 5.5.
        assertThat(even.trainingMse()).isCloseTo((2 * 1.5 * 1.5 + 4 * 0.5 * 0.5) / 6, within(1e-12));
        assertThat(even.weights().stream().map(Math::abs).max().orElseThrow()).isLessThan(10);
    }

    @Test
    void keptWeightsStayAsTheyWere() {
        Design design = Design.of(RandomProblem.uniform(30), Basis.SCALED_MONOMIAL, 5);
        Solution all = Path.of(design, Penalty.RIDGE).at(0.01);
        Vector kept = all.keeping(List.of(2, 5)).weights();
        assertThat(kept)
                .isEqualTo(
                        Vector.of(0, all.weights().get(1), 0, 0, all.weights().get(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "2 2", "3 1"})
    void whatIsNoChoiceOfPowersIsRefused(String written) {
        List<Integer> powers =
                List.of(written.split(" ")).stream().map(Integer::valueOf).toList();
        Design design = Design.of(RandomProblem.uniform(30), Basis.SCALED_MONOMIAL, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> LinearModel.leastSquares(design, powers));
    }

    private static BigDecimal unit(Sample sample, int row) {
        BigDecimal low = new BigDecimal(sample.x().stream().min().orElseThrow());
        BigDecimal high = new BigDecimal(sample.x().stream().max().orElseThrow());
        BigDecimal centred =
                new BigDecimal(sample.x().get(row)).multiply(BigDecimal.TWO).subtract(low.add(high));
        return centred.divide(high.subtract(low), DIGITS);
    }

    private static double value(BigDecimal[] factors, List<Integer> powers, BigDecimal u) {
        BigDecimal sum = factors[0];
        for (int k = 0; k < powers.size(); k++) {
            sum = sum.add(factors[k + 1].multiply(u.pow(powers.get(k), DIGITS)), DIGITS);
        }
        return sum.doubleValue();
    }

    /** The factors of 1 and of these powers, by elimination. */
    private static BigDecimal[] normalEquations(Sample sample, List<Integer> powers) {
        int size = powers.size() + 1;
        BigDecimal[][] rows = new BigDecimal[size][size + 1];
        for (BigDecimal[] row : rows) {
            Arrays.fill(row, BigDecimal.ZERO);
        }
        for (int i = 0; i < sample.size(); i++) {
            BigDecimal u = unit(sample, i);
            BigDecimal[] features = new BigDecimal[size + 1];
            features[0] = BigDecimal.ONE;
            for (int k = 1; k < size; k++) {
                features[k] = u.pow(powers.get(k - 1), DIGITS);
            }
            features[size] = new BigDecimal(sample.y().get(i));
            for (int j = 0; j < size; j++) {
                for (int k = 0; k <= size; k++) {
                    rows[j][k] = rows[j][k].add(features[j].multiply(features[k]), DIGITS);
                }
            }
        }
        for (int j = 0; j < size; j++) {
            for (int below = 0; below < size; below++) {
                if (below != j) {
                    BigDecimal factor = rows[below][j].divide(rows[j][j], DIGITS);
                    for (int k = j; k <= size; k++) {
                        rows[below][k] = rows[below][k].subtract(factor.multiply(rows[j][k]), DIGITS);
                    }
                }
            }
        }
        BigDecimal[] solved = new BigDecimal[size];
        for (int j = 0; j < size; j++) {
            solved[j] = rows[j][size].divide(rows[j][j], DIGITS);
        }
        return solved;
    }
}

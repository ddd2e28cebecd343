package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Years and times in milliseconds, whose powers are all but the same. */
final class FarFromZeroTest {

    private static final Vector YEARS =
            Vector.of(IntStream.range(0, 15).mapToDouble(i -> 1950 + 5 * i).toArray());
    private static final Sample BY_YEAR = new Sample(
            YEARS, Vector.of(0.1, 0.5, 0.9, 1.1, 0.8, 0.3, -0.2, -0.7, -1.0, -0.9, -0.4, 0.0, 0.6, 0.9, 1.0));

    /** Every second of as many, y going 0, 2, 4, 1, 3 over and over. */
    private static Sample milliseconds(int rows) {
        return new Sample(
                Vector.of(IntStream.range(0, rows)
                        .mapToDouble(i -> 1.7e12 + 1000 * i)
                        .toArray()),
                Vector.of(IntStream.range(0, rows).mapToDouble(i -> 2 * i % 5).toArray()));
    }

    @ParameterizedTest
    @EnumSource
    void scaledCoefficientsPredictWhatTheFitDoes(Basis basis) {
        for (double lambda : new double[] {0, 0.001}) {
            Solution fit = Path.of(Design.of(BY_YEAR, basis, 9), Penalty.RIDGE).at(lambda);
            for (double x : new double[] {1950, 1951.3, 1987, 2020}) {
                assertThat(scaled(fit, x)).isCloseTo(fit.predict(x), offset(1e-12));
            }
        }
    }

    private static double scaled(Solution fit, double x) {
        double u = (x - fit.design().center()) / fit.design().halfRange();
        Vector coefficients = fit.scaledCoefficients();
        double value = 0;
        for (int k = coefficients.size() - 1; k >= 0; k--) {
            value = value * u + coefficients.get(k);
        }
        return value;
    }

    /** A middle that is no double, at times whose last bit is a millionth of their range: u is that of the doubles given out. */
    @Test
    void scaledCoefficientsAreThoseOfTheRoundedMiddle() {
        double unit = Math.ulp(1.7e12);
        double[] x = {1.7e12, 1.7e12 + 3 * unit, 1.7e12 + 4 * unit, 1.7e12 + 9 * unit};
        Sample sample = new Sample(Vector.of(x), Vector.of(1, 2, 0, 5));
        Solution fit = Path.of(Design.of(sample, Basis.SCALED_MONOMIAL, 3), Penalty.LASSO)
                .at(0);
        for (int i = 0; i < x.length; i++) {
            assertThat(scaled(fit, x[i])).isCloseTo(sample.y().get(i), offset(1e-13));
        }
    }

    @Test
    void aWeightOfZeroIsAScaledCoefficientOfZero() {
        Design design = Design.of(RandomProblem.uniform(30), Basis.SCALED_MONOMIAL, 9);
        Solution fit = Path.of(design, Penalty.LASSO).at(0.05);
        for (int j = 0; j < 9; j++) {
            assertThat(fit.scaledCoefficients().get(j + 1) == 0)
                    .isEqualTo(fit.weights().get(j) == 0);
        }
    }

    /** Worked out here in decimals. */
    @Test
    void theDistanceOfCoefficientsIsWhatTheirRoundingDoes() {
        Solution fit = Path.of(Design.of(BY_YEAR, Basis.SCALED_MONOMIAL, 9), Penalty.LASSO)
                .at(0);
        double largest = 0;
        for (double x : YEARS.toArray()) {
            BigDecimal value = BigDecimal.ZERO;
            for (int k = 9; k >= 0; k--) {
                value = value.multiply(new BigDecimal(x))
                        .add(new BigDecimal(fit.coefficients().get(k)), MathContext.UNLIMITED);
            }
            largest = Math.max(largest, Math.abs(value.doubleValue() - fit.predict(x)));
        }
        assertThat(largest).isGreaterThan(1);
        assertThat(fit.distanceOfCoefficients(YEARS)).isCloseTo(largest, offset(1e-9 * largest));
        Solution line = Path.of(Design.of(BY_YEAR, Basis.SCALED_MONOMIAL, 1), Penalty.LASSO)
                .at(0);
        assertThat(line.distanceOfCoefficients(YEARS)).isLessThan(1e-13);
    }

    /** Raw powers span the same curves, so that their error is the same; degree 9 of 20 rows and degree 19 through all. */
    @ParameterizedTest
    @CsvSource({"20, 3", "20, 9", "20, 18", "20, 19", "20, 25", "10, 18", "40, 30"})
    void leastSquaresOfRawPowersIsThatOfScaledOnes(int rows, int degree) {
        Sample sample = milliseconds(rows);
        Solution raw = leastSquares(sample, Basis.RAW_MONOMIAL, degree);
        Solution scaled = leastSquares(sample, Basis.SCALED_MONOMIAL, degree);
        assertThat(raw.trainingMse()).isCloseTo(scaled.trainingMse(), offset(1e-15));
        assertThat(raw.degreesOfFreedom()).isEqualTo(scaled.degreesOfFreedom());
        assertThat(raw.converged()).isTrue();
        if (degree < rows) {
            for (int k = 0; k <= degree; k++) {
                double expected = scaled.coefficients().get(k);
                assertThat(raw.coefficients().get(k)).isCloseTo(expected, offset(1e-10 * Math.abs(expected)));
            }
        }
    }

    /** Of times in nanoseconds within a microsecond, the higher weights are beyond all doubles. */
    @Test
    void weightsBeyondAllNumbersAreNotCertified() {
        Sample nanoseconds = new Sample(
                Vector.of(IntStream.range(0, 40)
                        .mapToDouble(i -> 1.7e18 + 1024 * i)
                        .toArray()),
                milliseconds(40).y());
        Solution fit = leastSquares(nanoseconds, Basis.RAW_MONOMIAL, 30);
        assertThat(fit.trainingMse())
                .isCloseTo(leastSquares(nanoseconds, Basis.LEGENDRE, 30).trainingMse(), offset(1e-12));
        assertThat(fit.fit().converged()).isFalse();
    }

    private static Solution leastSquares(Sample sample, Basis basis, int degree) {
        return Path.of(Design.of(sample, basis, degree), Penalty.RIDGE).at(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-30, 1e-18, 1e-12, 1e-6, 0.01})
    void noFitIsCertifiedAboveOneOfALowerDegree(double lambda) {
        for (Sample sample : List.of(milliseconds(20), milliseconds(7), BY_YEAR)) {
            for (Penalty penalty : List.of(Penalty.RIDGE, Penalty.elasticNet(0.5), Penalty.LASSO)) {
                double least = Double.POSITIVE_INFINITY;
                for (int degree = 1; degree <= 30; degree++) {
                    Fit fit = Path.of(Design.of(sample, Basis.RAW_MONOMIAL, degree), penalty)
                            .at(lambda)
                            .fit();
                    double value = fit.objective().value();
                    if (fit.converged()) {
                        assertThat(value).isLessThanOrEqualTo(least * (1 + 1e-9) + 1e-12);
                    }
                    least = Math.min(least, value);
                }
            }
        }
    }

    @Test
    void theCertificateOfRandomProblemsHoldsAgainstLowerDegrees() {
        int refused = 0;
        int fits = 0;
        for (long seed = 0; seed < 150; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 60);
            Design design = problem.design();
            double spread = design.reduced().leastSquaresError(0);
            for (double share : new double[] {0, 1e-300, 1e-20, 1e-12, 1e-3}) {
                double lambda = share * design.lambdaMax(problem.penalty());
                Solution fit = Path.of(design, problem.penalty()).at(lambda);
                fits++;
                if (!fit.converged()) {
                    refused++;
                    continue;
                }
                for (int lower = 1; lower < problem.degree(); lower++) {
                    Solution simpler =
                            Path.of(design.ofDegree(lower), problem.penalty()).at(lambda);
                    assertThat(fit.objective().value())
                            .as("%s at %s beside degree %d", problem.name(), lambda, lower)
                            .isLessThanOrEqualTo(simpler.objective().value() * (1 + 1e-9) + 1e-11 * spread);
                }
            }
        }
        System.out.printf("Random fits down to λ = 0: %d of %d without a certificate%n", refused, fits);
        assertThat(refused).isLessThan(fits / 5);
    }
}

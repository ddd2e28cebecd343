package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class PathTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 1})
    void lambdaMaxZeroesEveryWeight(double l1Ratio) {
        Penalty penalty = Penalty.elasticNet(l1Ratio);
        for (long seed = 0; seed < 40; seed++) {
            Design design = RandomProblem.of(seed, 200).design();
            double lambdaMax = design.lambdaMax(penalty);
            Path path = Path.of(design, penalty);
            assertThat(path.at(lambdaMax).nonZero()).isZero();
            assertThat(path.at(1e12 + lambdaMax).nonZero()).isZero();
            assertThat(path.at(Math.nextDown(lambdaMax)).nonZero()).isPositive();
        }
    }

    @Test
    void anExtremeLambdaDoesNotSpoilThoseAfterIt() {
        Sample shifted = new Sample(
                Vector.of(IntStream.range(0, 40).mapToDouble(i -> 1e15 + 25 * i).toArray()),
                Vector.of(IntStream.range(0, 40).mapToDouble(Math::sin).toArray()));
        for (Design design : List.of(
                Design.of(RandomProblem.uniform(30), Basis.RAW_MONOMIAL, 10),
                Design.of(shifted, Basis.RAW_MONOMIAL, 4))) {
            for (double l1Ratio : new double[] {0, 0.5, 1}) {
                Path path = Path.of(design, Penalty.elasticNet(l1Ratio));
                for (Solution fit : path.at(Vector.of(1e-3, 1e307, 0.01, 1e-30, 1e-300, 0.001))) {
                    assertThat(fit.weights().stream()).allMatch(Double::isFinite);
                    assertThat(fit.converged())
                            .as("λ = %s, α = %s", fit.lambda(), l1Ratio)
                            .isTrue();
                    Vector alone = path.at(fit.lambda()).weights();
                    if (fit.lambda() >= 1e-3) {
                        assertThat(fit.weights()).isEqualTo(alone);
                    }
                }
            }
        }
    }

    /** As many features as rows: at the least λ the columns are dependent, which must not show where it rises again. */
    @Test
    void norDoesOneAtWhichTheColumnsAreDependent() {
        Sample five = new Sample(Vector.of(0, 1, 2, 3, 4), Vector.of(1, 3, 2, 5, 4));
        Path path = Path.of(Design.of(five, Basis.SCALED_MONOMIAL, 5), Penalty.LASSO);
        Solution last = path.at(Vector.of(0.5, 1e-18, 0.5, 0.2)).get(3);
        assertThat(last.converged()).isTrue();
        assertThat(last.weights()).isEqualTo(path.at(0.2).weights());
    }

    /** As λ falls, the ridge weights grow towards the shortest least-squares solution, and never beyond. */
    @ParameterizedTest
    @CsvSource({"261, 1e-50", "1283, 1e-60", "1283, 1e-130", "1048, 1e-70"})
    void aVanishingRidgePenaltyDoesNotTurnRoundingIntoWeights(long seed, double lambda) {
        Path path = Path.of(RandomProblem.of(seed, 100).design(), Penalty.RIDGE);
        double longest = path.at(0).weights().stream().map(w -> w * w).sum();
        assertThat(path.at(lambda).weights().stream().map(w -> w * w).sum()).isLessThanOrEqualTo(longest * (1 + 1e-9));
    }

    @Test
    void aLambdaBeyondAllNumbersInUnitsOfYLeavesNoWeight() {
        Sample tiny = new Sample(Vector.of(1, 2, 3, 4), Vector.of(1e-100, 3e-100, -2e-100, 1e-100));
        Solution fit =
                Path.of(Design.of(tiny, Basis.LEGENDRE, 2), Penalty.LASSO).at(1e300);
        assertThat(fit.nonZero()).isZero();
        assertThat(fit.kktResidual()).isZero();
    }

    @Test
    void ridgeShrinksButNeverZeroes() {
        Design design = RandomProblem.of(4, 200).design();
        Vector weights = Path.of(design, Penalty.RIDGE).at(1e12).weights();
        assertThat(weights.stream()).allMatch(weight -> weight != 0 && Math.abs(weight) < 1e-3);
    }

    @Test
    void weightsAtZeroAreExactlyZero() {
        Design design = RandomProblem.of(4, 200).design();
        Solution fit = Path.of(design, Penalty.LASSO).at(0.1 * design.lambdaMax(Penalty.LASSO));
        assertThat(fit.weights().stream().filter(weight -> weight != 0).count()).isEqualTo(fit.nonZero());
        assertThat(fit.weights().stream().filter(weight -> Double.doubleToRawLongBits(weight) == 0))
                .hasSize(design.degree() - fit.nonZero());
    }

    @Test
    void leastSquaresIsTheSameCurveInEveryBasis() {
        Sample sample = RandomProblem.uniform(40);
        Vector grid =
                Vector.of(IntStream.range(0, 50).mapToDouble(i -> -1 + i / 25.0).toArray());
        Vector scaled = leastSquares(sample, Basis.SCALED_MONOMIAL, 20).predict(grid);
        for (Basis basis : Basis.values()) {
            Vector predicted = leastSquares(sample, basis, 20).predict(grid);
            for (int i = 0; i < grid.size(); i++) {
                assertThat(Math.abs(predicted.get(i) - scaled.get(i))).isLessThan(1e-14 * scaled.norm2());
            }
        }
    }

    @Test
    void withFewerRowsThanFeaturesLeastSquaresPassesThroughEveryRow() {
        Sample sample = RandomProblem.uniform(7);
        for (Basis basis : Basis.values()) {
            Solution fit = leastSquares(sample, basis, 15);
            for (int i = 0; i < sample.size(); i++) {
                assertThat(fit.predict(sample.x().get(i))).isCloseTo(sample.y().get(i), within());
            }
            assertThat(fit.trainingMse()).isLessThan(1e-28);
            assertThat(fit.degreesOfFreedom()).isEqualTo(7);
        }
    }

    @Test
    void soItDoesWhereRawPowersAreAllButTheSame() {
        Sample near = RandomProblem.uniform(16);
        Sample far = new Sample(Vector.of(near.x().stream().map(x -> 800 + x).toArray()), near.y());
        Solution fit = leastSquares(far, Basis.RAW_MONOMIAL, 16);
        assertThat(fit.trainingMse()).isLessThan(1e-28);
        for (int i = 0; i < far.size(); i++) {
            assertThat(fit.predict(far.x().get(i))).isCloseTo(far.y().get(i), within());
        }
    }

    @Test
    void withFewerRowsThanFeaturesLeastSquaresHasTheLeastNorm() {
        Sample sample = RandomProblem.uniform(5);
        Design design = Design.of(sample, Basis.SCALED_MONOMIAL, 8);
        DMatrixRMaj triangle = new DMatrixRMaj(8, 8);
        DMatrixRMaj right = new DMatrixRMaj(8, 1);
        for (int i = 0; i < 8; i++) {
            right.set(
                    i,
                    0,
                    design.triangle().c().hi[i] * design.reduced().response().scale());
            for (int j = i; j < 8; j++) {
                triangle.set(i, j, design.triangle().entry(i, j).hi());
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(8, 8);
        CommonOps_DDRM.pinv(triangle, inverse);
        DMatrixRMaj expected = new DMatrixRMaj(8, 1);
        CommonOps_DDRM.mult(inverse, right, expected);
        Vector weights = Path.of(design, Penalty.LASSO).at(0).weights();
        for (int j = 0; j < 8; j++) {
            assertThat(weights.get(j)).isCloseTo(expected.get(j, 0), offset(1e-11));
        }
    }

    @Test
    void columnsThatDoNotVaryKeepWeightZero() {
        Sample ends = new Sample(Vector.of(-2, -2, 2, 2), Vector.of(1, 2, 5, 7));
        for (Basis basis : Basis.values()) {
            for (double lambda : new double[] {0, 0.1}) {
                for (double l1Ratio : new double[] {0, 0.5, 1}) {
                    Solution fit = Path.of(Design.of(ends, basis, 4), Penalty.elasticNet(l1Ratio))
                            .at(lambda);
                    assertThat(fit.weights().get(0)).isNotZero();
                    assertThat(fit.weights().get(1)).isZero();
                    assertThat(fit.weights().get(3)).isZero();
                    assertThat(fit.converged()).isTrue();
                }
            }
        }
    }

    @Test
    void twoRowsAreEnough() {
        Sample two = new Sample(Vector.of(0.1, 0.7), Vector.of(3, 4));
        for (Basis basis : Basis.values()) {
            for (double l1Ratio : new double[] {0, 0.5, 1}) {
                Path path = Path.of(Design.of(two, basis, 8), Penalty.elasticNet(l1Ratio));
                assertThat(path.at(0).predict(0.7)).isCloseTo(4, within());
                assertThat(path.at(1e-12).trainingMse()).isLessThan(1e-20);
                assertThat(path.at(1e3).predict(0.7)).isBetween(3.5, 3.6);
            }
        }
    }

    @Test
    void ofEqualColumnsTheLassoTakesTheFirstAndTheElasticNetAll() {
        Sample three = new Sample(Vector.of(-1, 0, 1), Vector.of(-1, 0.1, 1));
        Design design = Design.of(three, Basis.SCALED_MONOMIAL, 7);
        Vector lasso = Path.of(design, Penalty.LASSO).at(0.3).weights();
        assertThat(lasso.get(0)).isPositive();
        assertThat(lasso.get(2) + lasso.get(4) + lasso.get(6)).isZero();
        for (Solution fit : Path.of(design, Penalty.LASSO).at(Vector.of(0.5, 0.3, 0.1, 0.01, 1e-4))) {
            assertThat(fit.weights().get(0)).isPositive();
            assertThat(fit.weights().stream().skip(2)).containsOnly(0.0);
        }
        Vector net = Path.of(design, Penalty.elasticNet(0.5)).at(0.3).weights();
        assertThat(net.get(0)).isPositive();
        assertThat(net.get(2)).isEqualTo(net.get(0));
        assertThat(net.get(6)).isEqualTo(net.get(0));
    }

    @Test
    void aConstantYIsFittedByItsInterceptAlone() {
        Sample flat = new Sample(Vector.of(1, 2, 3, 4), Vector.of(0.1, 0.1, 0.1, 0.1));
        for (double lambda : new double[] {0, 1e-9, 1}) {
            Solution fit = Path.of(Design.of(flat, Basis.SCALED_MONOMIAL, 3), Penalty.LASSO)
                    .at(lambda);
            assertThat(fit.nonZero()).isZero();
            assertThat(fit.intercept()).isEqualTo(0.1);
            assertThat(fit.predict(17)).isEqualTo(0.1);
            assertThat(fit.kktResidual()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesALambdaThatIsNone(double lambda) {
        Path path = Path.of(RandomProblem.of(1, 50).design(), Penalty.LASSO);
        assertThatIllegalArgumentException().isThrownBy(() -> path.at(lambda)).withMessageContaining("lambda");
        assertThatIllegalArgumentException().isThrownBy(() -> path.at(Vector.of(1, lambda)));
    }

    private static Solution leastSquares(Sample sample, Basis basis, int degree) {
        return Path.of(Design.of(sample, basis, degree), Penalty.LASSO).at(0);
    }

    private static Offset<Double> within() {
        return offset(1e-14);
    }
}

package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class DegreeLambdaErrorsTest {

    private static final Sample SAMPLE = Naive.wave(45, 6);
    private static final Sample VALIDATION = Naive.wave(20, 60);
    private static final Vector LAMBDAS = Vector.of(3, 0.1, 0.01, 1e-3, 0);

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyPlaceIsTheErrorOfAFitOfThatDegreeOnTheValidationRows(Basis basis) {
        for (Penalty penalty : List.of(Penalty.LASSO, Penalty.RIDGE, Penalty.elasticNet(0.5))) {
            DegreeLambdaErrors found =
                    DegreeLambdaErrors.ofValidation(SAMPLE, VALIDATION, basis, penalty, 9, LAMBDAS, Progress.UNWATCHED);
            double least = Double.POSITIVE_INFINITY;
            assertThat(found.errors()).hasSize(9);
            for (int degree = 1; degree <= 9; degree++) {
                for (int i = 0; i < LAMBDAS.size(); i++) {
                    double known = Naive.mse(SAMPLE, VALIDATION, basis, degree, penalty, LAMBDAS.get(i));
                    assertThat(found.at(degree, i)).isCloseTo(known, within(1e-11 * Math.max(1, known)));
                    least = Math.min(least, known);
                }
            }
            assertThat(found.least()).isCloseTo(least, within(1e-11));
            assertThat(Naive.mse(SAMPLE, VALIDATION, basis, found.bestDegree(), penalty, found.bestLambda()))
                    .isCloseTo(least, within(1e-11));
        }
    }

    @Test
    void overFoldsEveryPlaceIsTheMeanOfTheirErrors() {
        Folds folds = Folds.of(45, 5, 2);
        DegreeLambdaErrors found = DegreeLambdaErrors.ofFolds(
                SAMPLE, Basis.SCALED_MONOMIAL, Penalty.LASSO, 7, LAMBDAS, folds, Progress.UNWATCHED);
        for (int degree = 1; degree <= 7; degree++) {
            for (int i = 0; i < LAMBDAS.size(); i++) {
                double known = Naive.mean(
                        Naive.foldErrors(SAMPLE, folds, Basis.SCALED_MONOMIAL, degree, Penalty.LASSO, LAMBDAS.get(i)));
                assertThat(found.at(degree, i)).isCloseTo(known, within(1e-10 * Math.max(1, known)));
            }
        }
        assertThat(found)
                .isEqualTo(DegreeLambdaErrors.ofFolds(
                        SAMPLE, Basis.SCALED_MONOMIAL, Penalty.LASSO, 7, LAMBDAS, folds, Progress.UNWATCHED));
    }

    /** All weights are 0 at so large a λ, whatever the degree. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 30})
    void ofEqualErrorsTheLowestDegreeAndTheLargestLambdaAreTheBest(int highest) {
        DegreeLambdaErrors found = DegreeLambdaErrors.ofFolds(
                SAMPLE,
                Basis.LEGENDRE,
                Penalty.LASSO,
                highest,
                Vector.of(10, 40, 20),
                Folds.of(45, 9, 1),
                Progress.UNWATCHED);
        assertThat(found.bestDegree()).isEqualTo(1);
        assertThat(found.bestLambda()).isEqualTo(40);
    }

    @Test
    void threeRowsWillDo() {
        Sample three = new Sample(Vector.of(0, 1, 2), Vector.of(0, 1, 4));
        DegreeLambdaErrors found = DegreeLambdaErrors.ofFolds(
                three, Basis.LEGENDRE, Penalty.RIDGE, 2, Vector.of(0), Folds.of(3, 3, 1), Progress.UNWATCHED);
        // The lines through two of the points miss the third by 2, 1 and 2.
        assertThat(found.at(1, 0)).isCloseTo((4 + 1 + 4) / 3.0, within(1e-13));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DegreeLambdaErrors.ofValidation(
                        SAMPLE, VALIDATION, Basis.LEGENDRE, Penalty.RIDGE, 31, LAMBDAS, Progress.UNWATCHED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DegreeLambdaErrors.ofValidation(
                        SAMPLE, VALIDATION, Basis.LEGENDRE, Penalty.RIDGE, 3, Vector.of(), Progress.UNWATCHED));
    }
}

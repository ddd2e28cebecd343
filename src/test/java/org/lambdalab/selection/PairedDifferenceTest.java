package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class PairedDifferenceTest {

    private static final Sample SAMPLE = Naive.wave(30, 2);
    private static final Folds FOLDS = Folds.of(30, 6, 4);

    @Test
    void differencesAreThoseOfEachFoldWithTheirMeanAndError() {
        CrossValidation validation = CrossValidation.of(
                SAMPLE, Basis.LEGENDRE, 6, Penalty.RIDGE, Vector.of(1, 0.1, 0.01), FOLDS, Progress.UNWATCHED);
        PairedDifference found = difference(validation, 1, 0.01);
        double[] first = Naive.foldErrors(SAMPLE, FOLDS, Basis.LEGENDRE, 6, Penalty.RIDGE, 1);
        double[] second = Naive.foldErrors(SAMPLE, FOLDS, Basis.LEGENDRE, 6, Penalty.RIDGE, 0.01);
        double[] differences = new double[6];
        for (int i = 0; i < 6; i++) {
            differences[i] = first[i] - second[i];
            assertThat(found.differences().get(i)).isCloseTo(differences[i], within(1e-13));
        }
        double mean = Naive.mean(differences);
        double error = Naive.standardError(differences);
        assertThat(found.mean().value()).isCloseTo(mean, within(1e-13));
        assertThat(found.mean().standardError()).isCloseTo(error, within(1e-13));
        assertThat(found.standardErrors()).isCloseTo(mean / error, within(1e-10));
        assertThat(difference(validation, 0.01, 1).standardErrors()).isEqualTo(-found.standardErrors());
    }

    /** Two fits err alike in every fold, each fold's own share apart: their errors overlap, their difference is plain. */
    @Test
    void whatAFoldHasInCommonDropsOut() {
        CrossValidation validation = folds(Vector.of(9, 8), Vector.of(1, 0.5), Vector.of(5, 4.25), Vector.of(3, 2.25));
        PairedDifference found = difference(validation, 2, 1);
        assertThat(validation.standardErrors().get(0))
                .isGreaterThan(found.mean().value());
        assertThat(found.mean().value()).isEqualTo(0.75);
        assertThat(found.mean().standardError()).isCloseTo(Math.sqrt(0.125 / 3 / 4), within(1e-15));
        assertThat(found.standardErrors()).isGreaterThan(7);
    }

    @Test
    void whereAllFoldsSayTheSameNothingIsNoise() {
        CrossValidation validation = folds(Vector.of(2, 1), Vector.of(2, 1), Vector.of(2, 1));
        assertThat(difference(validation, 2, 1).standardErrors()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(difference(validation, 1, 2).standardErrors()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(difference(validation, 1, 1).standardErrors()).isZero();
    }

    @Test
    void refusesALambdaThatWasNotTried() {
        CrossValidation validation = folds(Vector.of(2, 1), Vector.of(2, 1), Vector.of(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference(validation, 3, 1))
                .withMessageContaining("3.0");
    }

    private static PairedDifference difference(CrossValidation validation, double lambda, double other) {
        return PairedDifference.of(validation.foldMseAt(lambda), validation.foldMseAt(other));
    }

    /** Of λ 2 and 1. */
    private static CrossValidation folds(Vector... errors) {
        List<Vector> folds = List.of(errors);
        double[] strong = folds.stream().mapToDouble(fold -> fold.get(0)).toArray();
        double[] weak = folds.stream().mapToDouble(fold -> fold.get(1)).toArray();
        return new CrossValidation(
                Vector.of(2, 1),
                folds,
                Vector.of(Naive.mean(strong), Naive.mean(weak)),
                Vector.of(Naive.standardError(strong), Naive.standardError(weak)),
                1,
                1,
                Folds.of(8, folds.size(), 1));
    }
}

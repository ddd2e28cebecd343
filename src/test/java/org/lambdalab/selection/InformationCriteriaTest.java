package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.InformationCriteria.Standing;

final class InformationCriteriaTest {

    private static final Vector LAMBDAS = LambdaGrid.logarithmic(1, 1e-4, 15);

    /** The lasso has as many parameters as nonzero weights, and one for the intercept. */
    @Test
    void criteriaOfTheLassoFollowFromResidualsAndNonzeroWeights() {
        Sample sample = Naive.wave(50, 3);
        Path path = Path.of(Design.of(sample, Basis.LEGENDRE, 9), Penalty.LASSO);
        InformationCriteria found = InformationCriteria.of(path, LAMBDAS, Progress.UNWATCHED);
        double leastAic = Double.POSITIVE_INFINITY;
        double leastBic = Double.POSITIVE_INFINITY;
        for (int i = 0; i < LAMBDAS.size(); i++) {
            Solution fit = path.at(LAMBDAS.get(i));
            double rss = 0;
            for (int row = 0; row < 50; row++) {
                rss += Math.pow(sample.y().get(row) - fit.predict(sample.x().get(row)), 2);
            }
            int parameters = 1 + fit.nonZero();
            double aic = 50 * Math.log(rss / 50) + 2 * parameters;
            double bic = 50 * Math.log(rss / 50) + Math.log(50) * parameters;
            leastAic = Math.min(leastAic, aic);
            leastBic = Math.min(leastBic, bic);
            assertThat(found.degreesOfFreedom().get(i)).isEqualTo(parameters);
            assertThat(found.aic().get(i)).isCloseTo(aic, within(1e-9));
            assertThat(found.bic().get(i)).isCloseTo(bic, within(1e-9));
            assertThat(found.standings().get(i)).isEqualTo(Standing.KNOWN);
        }
        assertThat(found.aic().get(place(found.lambdaOfLeastAic().orElseThrow())))
                .isCloseTo(leastAic, within(1e-9));
        assertThat(found.bic().get(place(found.lambdaOfLeastBic().orElseThrow())))
                .isCloseTo(leastBic, within(1e-9));
        assertThat(found.lambdaOfLeastBic().orElseThrow())
                .isGreaterThanOrEqualTo(found.lambdaOfLeastAic().orElseThrow());
    }

    private static int place(double lambda) {
        return Arrays.binarySearch(LAMBDAS.stream().map(value -> -value).toArray(), -lambda);
    }

    /** One standardised column: the ridge fit is 1/(1 + λ) of least squares, and so is its second parameter. */
    @Test
    void criteriaOfRidgeTakeShrunkenParameters() {
        Columns one = Columns.of(List.of(Vector.of(-1, 1, -1, 1)), Vector.of(0, 1, 1, 3));
        InformationCriteria found = InformationCriteria.of(
                Path.of(Design.of(one, true), Penalty.RIDGE), Vector.of(0, 1, 3), Progress.UNWATCHED);
        double[] shares = {1, 0.5, 0.25};
        for (int i = 0; i < 3; i++) {
            double w = shares[i] * 0.75;
            double rss = Math.pow(0 - 1.25 + w, 2)
                    + Math.pow(1 - 1.25 - w, 2)
                    + Math.pow(1 - 1.25 + w, 2)
                    + Math.pow(3 - 1.25 - w, 2);
            assertThat(found.degreesOfFreedom().get(i)).isCloseTo(1 + shares[i], within(1e-14));
            assertThat(found.aic().get(i)).isCloseTo(4 * Math.log(rss / 4) + 2 * (1 + shares[i]), within(1e-13));
            assertThat(found.bic().get(i))
                    .isCloseTo(4 * Math.log(rss / 4) + Math.log(4) * (1 + shares[i]), within(1e-13));
        }
    }

    @Test
    void aFitThroughAllRowsHasNoCriterion() {
        Sample exact = new Sample(Vector.of(0, 1, 2, 3), Vector.of(0, 1, 4, 9));
        Path path = Path.of(Design.of(exact, Basis.SCALED_MONOMIAL, 2), Penalty.LASSO);
        InformationCriteria found = InformationCriteria.of(path, Vector.of(1, 1e-3, 1e-9, 0), Progress.UNWATCHED);
        assertThat(found.standings())
                .containsExactly(Standing.KNOWN, Standing.KNOWN, Standing.NEARLY_EXACT, Standing.NEARLY_EXACT);
        assertThat(found.aic().get(3)).isNaN();
        assertThat(found.bic().get(3)).isNaN();
        assertThat(found.degreesOfFreedom().get(3)).isEqualTo(3);
        assertThat(found.lambdaOfLeastAic()).hasValue(1e-3);
    }

    /** The noise is the same part of y in any unit. */
    @Test
    void nextToNothingIsAShareOfWhatYVariesBy() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = random.doubles(40, -1, 1).toArray();
        double[] noise = random.doubles(40, -1, 1).toArray();
        for (double unit : new double[] {1e-30, 1, 1e30}) {
            assertThat(standing(x, noise, 1e-4, unit)).isEqualTo(Standing.KNOWN);
            assertThat(standing(x, noise, 1e-6, unit)).isEqualTo(Standing.NEARLY_EXACT);
        }
    }

    private static Standing standing(double[] x, double[] noise, double share, double unit) {
        double[] y = new double[x.length];
        Arrays.setAll(y, i -> unit * (x[i] + share * noise[i]));
        Path path = Path.of(Design.of(new Sample(Vector.of(x), Vector.of(y)), Basis.LEGENDRE, 1), Penalty.RIDGE);
        return InformationCriteria.of(path, Vector.of(0), Progress.UNWATCHED)
                .standings()
                .get(0);
    }

    @Test
    void ofEqualYThereIsNothingToKnow() {
        Sample equal = new Sample(Vector.of(0, 1, 2), Vector.of(0.1, 0.1, 0.1));
        InformationCriteria found = InformationCriteria.of(
                Path.of(Design.of(equal, Basis.LEGENDRE, 1), Penalty.LASSO), Vector.of(1, 0), Progress.UNWATCHED);
        assertThat(found.standings()).containsExactly(Standing.EQUAL_Y, Standing.EQUAL_Y);
        assertThat(found.aic().stream()).allMatch(value -> Double.isNaN(value));
        assertThat(found.lambdaOfLeastAic()).isEmpty();
        assertThat(found.lambdaOfLeastBic()).isEmpty();
    }
}

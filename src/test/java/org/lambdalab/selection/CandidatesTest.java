package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class CandidatesTest {

    private static final Sample SAMPLE =
            Resamples.anew(new Truth(Math::sin, 0.1), new Interval(0, 3), 20, 1).training(0);

    @Test
    void degreesAreFittedAsEachIsByItself() {
        Candidates degrees = new Candidates.OfDegree(Basis.LEGENDRE, 5, Penalty.LASSO, 0.01);
        assertThat(degrees.at()).isEqualTo(Vector.of(1, 2, 3, 4, 5));
        assertThat(degrees.simplicity()).isEqualTo(Vector.of(-1, -2, -3, -4, -5));
        List<Solution> fits = degrees.fits(degrees.design(SAMPLE), () -> {});
        assertThat(fits).hasSize(5);
        for (int degree = 1; degree <= 5; degree++) {
            Solution alone = Path.of(Design.of(SAMPLE, Basis.LEGENDRE, degree), Penalty.LASSO)
                    .at(0.01);
            Vector found = fits.get(degree - 1).weights();
            assertThat(found.size()).isEqualTo(degree);
            for (int j = 0; j < degree; j++) {
                assertThat(found.get(j)).isEqualTo(alone.weights().get(j), within(1e-13));
            }
        }
    }

    @Test
    void lambdasAreFittedInTheirOrder() {
        Candidates lambdas = new Candidates.OfLambda(Basis.LEGENDRE, 5, Penalty.RIDGE, Vector.of(0.1, 1, 0));
        assertThat(lambdas.simplicity()).isEqualTo(lambdas.at());
        assertThat(lambdas.fits(lambdas.design(SAMPLE), () -> {}).stream().mapToDouble(Solution::lambda))
                .containsExactly(0.1, 1.0, 0.0);
    }

    @Test
    void refusesNoneAndDegreesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidates.OfLambda(Basis.LEGENDRE, 5, Penalty.RIDGE, Vector.of()));
        for (int highest : new int[] {0, 31}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Candidates.OfDegree(Basis.LEGENDRE, highest, Penalty.RIDGE, 0));
        }
    }
}

package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lambdalab.lab.Standing.DISPUTED;
import static org.lambdalab.lab.Standing.NEAR_BEST;
import static org.lambdalab.lab.Standing.OVERFIT;
import static org.lambdalab.lab.Standing.UNDERFIT;
import static org.lambdalab.lab.Standing.UNKNOWN;
import static org.lambdalab.lab.Standing.UNTOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** Curves of a few fits, from the most complex to the simplest; the best is at 1, with error 1 and training error 0.8. */
final class StandingsTest {

    @Test
    void aHigherErrorWithALowTrainingErrorIsOverfitting() {
        assertThat(complex(3, 0.5, 0.3)).isEqualTo(OVERFIT);
        assertThat(complex(3, 0.5, 1.6)).isEqualTo(DISPUTED);
    }

    @Test
    void aHigherErrorWithAHighTrainingErrorIsUnderfitting() {
        assertThat(simple(3, 0.5, 2.5)).isEqualTo(UNDERFIT);
        assertThat(simple(3, 0.5, 1.4)).isEqualTo(DISPUTED);
    }

    @Test
    void halfOfWhatTheErrorHasAboveTheBestMustBeThereInTraining() {
        assertThat(simple(1.6, 0.1, 0.9)).isEqualTo(DISPUTED);
        assertThat(simple(1.6, 0.1, 1.2)).isEqualTo(UNDERFIT);
    }

    @Test
    void noSideIsNamedWithinTheNoiseOfTheDifference() {
        assertThat(complex(3, 2.1, 0.3)).isEqualTo(UNTOLD);
        assertThat(simple(3, 2.1, 2.5)).isEqualTo(UNTOLD);
    }

    @Test
    void aTenthMoreIsAsGoodHoweverSmallTheNoise() {
        assertThat(complex(1.09, 0, 0.3)).isEqualTo(NEAR_BEST);
        assertThat(complex(1.11, 0, 0.3)).isEqualTo(OVERFIT);
    }

    @Test
    void oneRowMissedByFarIsNoNoise() {
        Beside missed = new Beside(11, 10, 10.5, 0.3, 0.8, false);
        assertThat(missed.standing(0, true)).isEqualTo(OVERFIT);
        assertThat(missed.standing(0, false)).isEqualTo(UNTOLD);
    }

    @Test
    void whatNobodySeesIsNoDifference() {
        Beside flat = new Beside(1e-9, 1e-9, 0, 1e-9, 0, true);
        assertThat(flat.standing(1e-3, true)).isEqualTo(NEAR_BEST);
    }

    @Test
    void anIslandThatIsNoWorseThanAFitFartherOutIsNotNamed() {
        List<Beside> fits = List.of(
                best(), new Beside(2, 1, 0.5, 1.5, 0.8, true), new Beside(1.9, 0.9, 1.2, 1.6, 0.8, true), far());
        assertThat(Standings.of(fits, 0, 0, true)).containsExactly(NEAR_BEST, DISPUTED, UNTOLD, UNDERFIT);
    }

    @Test
    void aGapThatIsWorseThanANamedFitNearerToTheBestIsNamed() {
        List<Beside> fits =
                List.of(best(), new Beside(2, 1, 0.5, 1.5, 0.8, true), new Beside(2.5, 1.5, 1.6, 2, 0.8, true), far());
        assertThat(Standings.of(fits, 0, 0, true)).containsExactly(NEAR_BEST, UNDERFIT, UNDERFIT, UNDERFIT);
    }

    @Test
    void aSideHasNoHoleWhereTheErrorsOnlyJustDoNotLookLikeIt() {
        Beside disputed = new Beside(2.5, 1.5, 0.5, 1.2, 0.8, true);
        Beside named = new Beside(2, 1, 0.5, 1.5, 0.8, true);
        assertThat(Standings.of(List.of(best(), named, disputed, far()), 0, 0, true))
                .containsExactly(NEAR_BEST, UNDERFIT, UNDERFIT, UNDERFIT);
        assertThat(Standings.of(List.of(best(), named, disputed), 0, 0, true))
                .containsExactly(NEAR_BEST, UNDERFIT, DISPUTED);
    }

    @Test
    void theSidesAreRankedApart() {
        List<Beside> fits =
                List.of(new Beside(1.2, 0.2, 0.5, 0.7, 0.8, false), best(), new Beside(2, 1, 0.5, 1.5, 0.8, true));
        assertThat(Standings.of(fits, 1, 0, true)).containsExactly(UNTOLD, NEAR_BEST, UNDERFIT);
    }

    @Test
    void fewerThanFiveRowsNameNoSide() {
        assertThat(curve(4, new double[] {9, 1, 9}).standings()).containsExactly(UNKNOWN, UNKNOWN, UNKNOWN);
        assertThat(curve(5, new double[] {9, 1, 9}).standings()).containsExactly(OVERFIT, NEAR_BEST, UNDERFIT);
        assertThat(curve(4, new double[] {9, 1, 9}).overfit()).isEmpty();
    }

    @Test
    void aSideReachesHalfWayToWhatIsNot() {
        ErrorCurve curve = curve(5, new double[] {9, 1, 1, 9, 9});
        assertThat(curve.best()).isEqualTo(3);
        assertThat(curve.overfit()).containsExactly(new Interval(Double.NEGATIVE_INFINITY, 1.5));
        assertThat(curve.underfit()).containsExactly(new Interval(3.5, Double.POSITIVE_INFINITY));
    }

    @Test
    void theSimplestThatCannotBeToldMayLieBeyondAnIsland() {
        assertThat(curve(5, new double[] {9, 1, 9, 1.05, 9}).verdict(1).simplest())
                .isEqualTo(4);
        assertThat(curve(5, new double[] {9, 1, 9, 9, 9}).verdict(1).simplest()).isEqualTo(2);
    }

    @Test
    void aFlatCurveHasNoMinimum() {
        assertThat(curve(5, new double[] {1, 1, 1}).hasMinimum()).isFalse();
        assertThat(curve(5, new double[] {1, 1.01, 1}).hasMinimum()).isTrue();
    }

    @Test
    void theNoiseOfADifferenceIsFoundRowByRow() {
        Noise noise = Noise.of(List.of(Vector.of(1, 2, 3), Vector.of(2, 3, 4), Vector.of(1, 2, 6)), 0, 3);
        assertThat(noise.ofDifferences().toArray()).containsExactly(new double[] {0, 0, 1}, within(1e-15));
        assertThat(noise.ofErrors().get(0)).isCloseTo(1 / Math.sqrt(3), within(1e-15));
    }

    @Test
    void someOfManyRowsTellTheNoiseOfAll() {
        Vector some = Vector.of(1, 2, 3);
        assertThat(Noise.ofDifference(some, Vector.of(0, 0, 0), 300)).isCloseTo(0.1 / Math.sqrt(3), within(1e-15));
        assertThat(Noise.ofDifference(Vector.of(1), Vector.of(0), 1)).isNaN();
    }

    private static Standing complex(double error, double noise, double training) {
        return new Beside(error, error - 1, noise, training, 0.8, false).standing(0, true);
    }

    private static Standing simple(double error, double noise, double training) {
        return new Beside(error, error - 1, noise, training, 0.8, true).standing(0, true);
    }

    private static Beside best() {
        return new Beside(1, 0, 0, 0.8, 0.8, false);
    }

    private static Beside far() {
        return new Beside(4, 3, 1, 4, 0.8, true);
    }

    /** By λ = 1, 2, …; where the error is 9 all rows agree, and training is low on the left and high on the right. */
    private static ErrorCurve curve(int rows, double[] errors) {
        List<Trial> trials = new ArrayList<>();
        for (int place = 0; place < errors.length; place++) {
            double each = errors[place];
            Vector single = Vector.owning(
                    IntStream.range(0, rows).mapToDouble(row -> each).toArray());
            trials.add(Trial.byRows(new Errors(errors[place] == 1 ? 0.8 : place == 0 ? 0.1 : 8, each), single));
        }
        Vector at = Vector.owning(
                IntStream.rangeClosed(1, errors.length).asDoubleStream().toArray());
        return ErrorCurve.of(at, true, trials, rows, 0);
    }
}

package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

final class VeilTest {

    private static final Resamples RESAMPLES = Resamples.anew(new Truth(Math::sin, 0.2), new Interval(0, 3), 20, 1);
    private static final Veil.Model MODEL = new Veil.Model(Basis.LEGENDRE, 8, Penalty.LASSO, 0.01);
    private static final Vector X = Vector.of(0, 0.5, 1, 2, 3);

    @Test
    void eachCurveIsTheFitToItsResample() {
        Veil veil = Veil.of(RESAMPLES, MODEL, X, 5, Progress.UNWATCHED);
        assertThat(veil.curves()).hasSize(5);
        for (int r = 0; r < 5; r++) {
            Path path = Path.of(Design.of(RESAMPLES.training(r), Basis.LEGENDRE, 8), Penalty.LASSO);
            assertThat(veil.curves().get(r)).isEqualTo(path.at(0.01).predict(X));
        }
    }

    @Test
    void moreCurvesLeaveTheFormerAsTheyAre() {
        Veil veil = Veil.of(RESAMPLES, MODEL, X, 5, Progress.UNWATCHED);
        Veil grown = veil.grown(RESAMPLES, MODEL, 12, Progress.UNWATCHED);
        assertThat(grown).isEqualTo(Veil.of(RESAMPLES, MODEL, X, 12, Progress.UNWATCHED));
        assertThat(grown.curves().subList(0, 5)).isEqualTo(veil.curves());
        assertThatIllegalArgumentException().isThrownBy(() -> veil.grown(RESAMPLES, MODEL, 4, Progress.UNWATCHED));
    }

    @Test
    void theStripHasWhatEachCurveSaysAtOnePlaceAndTheMeanIsItsMean() {
        Veil veil = Veil.of(RESAMPLES, MODEL, X, 3, Progress.UNWATCHED);
        Vector strip = veil.strip(2);
        assertThat(strip.size()).isEqualTo(3);
        assertThat(strip.get(1)).isEqualTo(veil.curves().get(1).get(2));
        assertThat(veil.mean().get(2)).isCloseTo((strip.get(0) + strip.get(1) + strip.get(2)) / 3, offset(1e-15));
    }

    @Test
    void itTellsOfEachCurveAndEndsWhenCancelled() {
        Cancelling watching = Cancelling.never();
        Veil.of(RESAMPLES, MODEL, X, 6, watching);
        assertThat(watching.told()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Veil.of(RESAMPLES, MODEL, X, 100, Cancelling.at(3)));
    }
}

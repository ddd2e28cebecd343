package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class ResamplesTest {

    private static final Truth TRUTH = new Truth(x -> 3 * x, 0.5);
    private static final Interval INTERVAL = new Interval(-1, 1);
    private static final Resamples ANEW = Resamples.anew(TRUTH, INTERVAL, 40, 7);

    @Test
    void aResampleIsTheSameWheneverItIsAskedFor() {
        assertThat(ANEW.training(3)).isEqualTo(ANEW.training(3));
        assertThat(Resamples.anew(TRUTH, INTERVAL, 40, 7).training(3)).isEqualTo(ANEW.training(3));
    }

    @Test
    void resamplesAndSeedsAndFreshRowsAllDiffer() {
        Places places = new Places.Uniform(INTERVAL);
        Resamples next = Resamples.anew(TRUTH, INTERVAL, 40, 8);
        long different = IntStream.range(0, 100)
                .boxed()
                .flatMap(r -> Stream.of(
                        ANEW.training(r), ANEW.fresh(r, places, 40), next.training(r), next.fresh(r, places, 40)))
                .map(sample -> sample.x().get(0))
                .distinct()
                .count();
        assertThat(different).isEqualTo(400);
    }

    @Test
    void fixedXStayAndOnlyTheNoiseIsDrawnAnew() {
        Vector x = Vector.of(0, 1, 2, 5);
        Resamples fixed = Resamples.fixed(TRUTH, x, 7);
        assertThat(fixed.training(0).x()).isEqualTo(x);
        assertThat(fixed.training(1).x()).isEqualTo(x);
        assertThat(fixed.training(1).y()).isNotEqualTo(fixed.training(0).y());
    }

    @Test
    void theNoiseHasItsStandardDeviationAroundTheTruth() {
        double[] deviations = IntStream.range(0, 200)
                .mapToObj(ANEW::training)
                .flatMap(sample -> IntStream.range(0, sample.size()).mapToObj(i -> deviation(sample, i)))
                .mapToDouble(Double::doubleValue)
                .toArray();
        MeanEstimate mean = MeanEstimate.of(Vector.of(deviations));
        assertThat(mean.mean()).isCloseTo(0, offset(4 * 0.5 / Math.sqrt(8_000)));
        assertThat(mean.standardError() * Math.sqrt(8_000)).isCloseTo(0.5, offset(4 * 0.5 / Math.sqrt(16_000)));
    }

    @Test
    void anotherNoiseStretchesTheSameDeviations() {
        Sample loud = Resamples.anew(new Truth(x -> 3 * x, 1), INTERVAL, 40, 7).training(0);
        Sample sample = ANEW.training(0);
        assertThat(loud.x()).isEqualTo(sample.x());
        for (int i = 0; i < 40; i++) {
            assertThat(deviation(loud, i)).isCloseTo(2 * deviation(sample, i), offset(1e-14));
        }
    }

    @Test
    void refusesNoiseThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Truth(x -> x, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Truth(x -> x, Double.NaN));
    }

    private static double deviation(Sample sample, int i) {
        return sample.y().get(i) - 3 * sample.x().get(i);
    }
}

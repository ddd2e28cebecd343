package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

final class PlacesTest {

    private static final Places UNIFORM = new Places.Uniform(new Interval(-1, 1));

    @Test
    void meansOfPolynomialsUpToDegree127AreExact() {
        for (int k = 0; k <= 127; k++) {
            int power = k;
            assertThat(mean(UNIFORM, x -> Math.pow(x, power)))
                    .as("power " + k)
                    .isCloseTo(k % 2 == 0 ? 1.0 / (k + 1) : 0, offset(1e-14));
        }
    }

    /** The mean of x¹²⁸ differs in the 38th digit: that of P₆₄², whose places are the zeros, is all wrong. */
    @Test
    void thePlacesAreTheZerosOfTheLegendrePolynomial() {
        assertThat(mean(UNIFORM, x -> legendre(64, x) * legendre(64, x))).isLessThan(1e-20);
        assertThat(mean(UNIFORM, x -> legendre(63, x) * legendre(63, x))).isCloseTo(1.0 / 127, offset(1e-15));
    }

    @Test
    void meansAreOverTheInterval() {
        Places places = new Places.Uniform(new Interval(2, 5));
        assertThat(mean(places, x -> x * x)).isCloseTo((125 - 8) / 9.0, offset(1e-13));
        assertThat(mean(places, Math::exp)).isCloseTo((Math.exp(5) - Math.exp(2)) / 3, offset(1e-12));
    }

    @Test
    void drawsAreUniform() {
        Vector drawn = new Places.Uniform(new Interval(2, 5)).draw(10_000, SplitMix64.of(1));
        assertThat(drawn.stream()).allMatch(x -> x >= 2 && x < 5);
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double found = drawn.stream().filter(x -> x < 2 + 3 * share).count() / 10_000.0;
            assertThat(found).isCloseTo(share, offset(4 * Math.sqrt(share * (1 - share) / 10_000)));
        }
    }

    @Test
    void listedPlacesCountAlike() {
        Places places = new Places.Listed(Vector.of(1, 2, 2, 7));
        assertThat(mean(places, x -> x)).isEqualTo(3);
        Vector drawn = places.draw(10_000, SplitMix64.of(1));
        assertThat(drawn.stream().filter(x -> x == 2).count() / 10_000.0).isCloseTo(0.5, offset(0.02));
        assertThat(drawn.stream().distinct()).containsExactlyInAnyOrder(1.0, 2.0, 7.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Places.Listed(Vector.of()));
    }

    private static double mean(Places places, DoubleUnaryOperator function) {
        return places.mean(Vector.of(places.x().stream().map(function).toArray()));
    }

    private static double legendre(int degree, double x) {
        double last = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * last) / k;
            last = value;
            value = next;
        }
        return value;
    }
}

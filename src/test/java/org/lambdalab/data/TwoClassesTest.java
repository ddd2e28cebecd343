package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Columns;

final class TwoClassesTest {

    /** make_moons(10, shuffle=False) and make_circles(10, shuffle=False, factor=0.5) of scikit-learn 1.2.1. */
    @ParameterizedTest
    @CsvSource({
        "MOONS,0,0.0,1.0,0.0",
        "MOONS,0,0.25,0.7071067811865477,0.7071067811865476",
        "MOONS,0,0.75,-0.7071067811865475,0.7071067811865477",
        "MOONS,1,0.0,0.0,0.5",
        "MOONS,1,0.25,0.2928932188134523,-0.20710678118654757",
        "MOONS,1,0.75,1.7071067811865475,-0.20710678118654768",
        "CIRCLES,0,0.0,1.0,0.0",
        "CIRCLES,0,0.2,0.3090169943749475,0.9510565162951536",
        "CIRCLES,0,0.6,-0.8090169943749477,-0.5877852522924729",
        "CIRCLES,1,0.0,0.5,0.0",
        "CIRCLES,1,0.2,0.15450849718747375,0.4755282581475768",
        "CIRCLES,1,0.6,-0.40450849718747384,-0.29389262614623646"
    })
    void placesAreThoseOfScikitLearn(PlaneShape shape, int label, double place, double first, double second) {
        assertThat(shape.first(label, place)).isCloseTo(first, within(1e-15));
        assertThat(shape.second(label, place)).isCloseTo(second, within(1e-15));
    }

    /** Arms of the playground: x = r·sin t, y = r·cos t, r = i/n, t = 1.75·(i/n)·2π, and half a turn on. */
    @Test
    void spiralsArmsAreHalfATurnApart() {
        for (double place : new double[] {0, 0.25, 0.6, 1}) {
            double t = 1.75 * place * 2 * Math.PI;
            assertThat(PlaneShape.SPIRAL.first(0, place)).isCloseTo(place * Math.sin(t), within(1e-14));
            assertThat(PlaneShape.SPIRAL.second(0, place)).isCloseTo(place * Math.cos(t), within(1e-14));
            assertThat(PlaneShape.SPIRAL.first(1, place)).isCloseTo(-place * Math.sin(t), within(1e-14));
            assertThat(PlaneShape.SPIRAL.second(1, place)).isCloseTo(-place * Math.cos(t), within(1e-14));
        }
    }

    /** Computed apart from this code, in Python from the published algorithms. */
    @Test
    void seedSevenDrawsTheSamePointsForEver() {
        Columns columns = new TwoClasses(PlaneShape.MOONS, 10, 0.2, 7).columns();
        assertThat(Arrays.copyOf(columns.columns().get(0).toArray(), 3))
                .containsExactly(
                        new double[] {0.08170763223793853, 0.3714082701974125, -0.8403035008216592}, within(1e-14));
        assertThat(Arrays.copyOf(columns.columns().get(1).toArray(), 3))
                .containsExactly(
                        new double[] {0.7831480652711893, -0.07168555714962072, 0.2654727249236609}, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource
    void largerSampleBeginsWithTheSmallerAndClassesTakeTurns(PlaneShape shape) {
        Columns small = new TwoClasses(shape, 20, 0.1, 1).columns();
        Columns large = new TwoClasses(shape, 51, 0.1, 1).columns();
        for (int j = 0; j < 2; j++) {
            assertThat(Arrays.copyOf(large.columns().get(j).toArray(), 20))
                    .isEqualTo(small.columns().get(j).toArray());
        }
        for (int i = 0; i < 51; i++) {
            assertThat(large.y().get(i)).isEqualTo(i % 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noiseStretchesTheSameDeviations(PlaneShape shape) {
        Columns none = new TwoClasses(shape, 100, 0, 3).columns();
        Columns some = new TwoClasses(shape, 100, 0.1, 3).columns();
        Columns more = new TwoClasses(shape, 100, 0.4, 3).columns();
        double squares = 0;
        for (int j = 0; j < 2; j++) {
            for (int i = 0; i < 100; i++) {
                double place = none.columns().get(j).get(i);
                double deviation = some.columns().get(j).get(i) - place;
                assertThat(more.columns().get(j).get(i) - place).isCloseTo(4 * deviation, within(1e-14));
                squares += deviation * deviation / 200;
            }
        }
        assertThat(Math.sqrt(squares)).isCloseTo(0.1, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"9,0", "2001,0", "10,-0.1", "10,1.1", "10,NaN"})
    void sizeAndNoiseOutsideTheirLimitsAreRefused(int size, double noise) {
        assertThatThrownBy(() -> new TwoClasses(PlaneShape.MOONS, size, noise, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shapesHaveTheirNames() {
        assertThat(PlaneShape.ofId("spiral")).hasValue(PlaneShape.SPIRAL);
        assertThat(PlaneShape.ofId("Spiral")).isEmpty();
    }
}

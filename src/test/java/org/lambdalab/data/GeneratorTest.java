package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Sample;

final class GeneratorTest {

    /** Computed apart from this code, in Python from the published algorithms. */
    @Test
    void seedSevenDrawsTheSamePointsForEver() {
        Sample sample = new Generator(TrueFunction.SINE, 5, 0.5, 7).sample();
        assertThat(Arrays.copyOf(sample.x().toArray(), 3))
                .containsExactly(0.5243459416779314, 0.8832292678334052, 0.3984769575874325);
        assertThat(Arrays.copyOf(sample.y().toArray(), 3))
                .containsExactly(
                        new double[] {0.2429211014542356, -1.0830053733835951, 0.8518350764942042}, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void largerSampleBeginsWithTheSmaller(TrueFunction function) {
        Sample small = new Generator(function, 20, 0.3, 1).sample();
        Sample large = new Generator(function, 50, 0.3, 1).sample();
        assertThat(Arrays.copyOf(large.x().toArray(), 20)).isEqualTo(small.x().toArray());
        assertThat(Arrays.copyOf(large.y().toArray(), 20)).isEqualTo(small.y().toArray());
    }

    @Test
    void noiseScalesTheSameDeviations() {
        Sample one = new Generator(TrueFunction.NOISE, 100, 1, 42).sample();
        Sample three = new Generator(TrueFunction.NOISE, 100, 3, 42).sample();
        assertThat(three.x()).isEqualTo(one.x());
        assertThat(three.y().toArray())
                .isEqualTo(one.y().stream().map(y -> 3 * y).toArray());
    }

    @ParameterizedTest
    @EnumSource
    void withoutNoiseEveryPointLiesOnTheCurve(TrueFunction function) {
        Sample sample = new Generator(function, 200, 0, 5).sample();
        for (int i = 0; i < 200; i++) {
            double x = sample.x().get(i);
            assertThat(x).isBetween(function.low(), function.high());
            assertThat(sample.y().get(i)).isEqualTo(function.value(x));
        }
    }

    @Test
    void neighbouringSeedsHaveNothingInCommon() {
        double[] first = IntStream.range(0, 1_000)
                .mapToDouble(seed -> new Generator(TrueFunction.SINE, 5, 0, seed)
                        .sample()
                        .x()
                        .get(0))
                .toArray();
        double steps = IntStream.range(1, 1_000)
                .mapToDouble(i -> Math.abs(first[i] - first[i - 1]))
                .average()
                .orElseThrow();
        // The mean distance of two independent uniforms is 1/3; its standard error here is 0.01.
        assertThat(steps).isCloseTo(1.0 / 3, within(0.04));
    }

    @Test
    void deviationsAreStandardNormal() {
        double[] z = IntStream.range(0, 100)
                .mapToObj(seed -> new Generator(TrueFunction.NOISE, 2_000, 1, seed).sample())
                .flatMapToDouble(sample -> sample.y().stream())
                .toArray();
        assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(0.01));
        assertThat(Arrays.stream(z).map(v -> v * v).average().orElseThrow()).isCloseTo(1, within(0.015));
        double beyondTwo = Arrays.stream(z).filter(v -> Math.abs(v) > 2).count() / (double) z.length;
        assertThat(beyondTwo).isCloseTo(0.0455, within(0.002));
    }

    @ParameterizedTest
    @CsvSource({"4,0", "2001,0", "0,0", "-1,0", "10,-0.1", "10,10.1", "10,NaN", "10,Infinity"})
    void sizeAndNoiseOutsideTheirLimitsAreRefused(int size, double noise) {
        assertThatThrownBy(() -> new Generator(TrueFunction.LINE, size, noise, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"5,0", "2000,10"})
    void sizeAndNoiseAtTheirLimitsAreDrawn(int size, double noise) {
        assertThat(new Generator(TrueFunction.LINE, size, noise, Long.MIN_VALUE)
                        .sample()
                        .size())
                .isEqualTo(size);
    }
}

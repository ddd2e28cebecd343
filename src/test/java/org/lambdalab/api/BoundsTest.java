package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BoundsTest {

    @Test
    void theyReadAsInASentence() {
        assertThat(new Bounds(2, 200_000)).hasToString("2 to 200,000");
        assertThat(new Bounds(1, 30)).hasToString("1 to 30");
        assertThat(new Bounds(-1e100, 1e100)).hasToString("-1e100 to 1e100");
        assertThat(Bounds.words(1e-100)).isEqualTo("1e-100");
        assertThat(Bounds.words(4_000_000)).isEqualTo("4,000,000");
    }

    @Test
    void theyIncludeBothEndsAndNoNaN() {
        Bounds bounds = new Bounds(0, 1);
        assertThat(bounds.include(0)).isTrue();
        assertThat(bounds.include(1)).isTrue();
        assertThat(bounds.include(Math.nextUp(1.0))).isFalse();
        assertThat(bounds.include(-Double.MIN_VALUE)).isFalse();
        assertThat(bounds.include(Double.NaN)).isFalse();
    }
}

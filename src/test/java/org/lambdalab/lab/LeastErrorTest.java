package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lambdalab.lab.LeastError.End;
import org.lambdalab.sample.Vector;

final class LeastErrorTest {

    private static final Vector FALLING = Vector.of(100, 10, 1, 0.1);

    @Test
    void ofSeveralEqualErrorsTheLargestLambdaIsTakenAndAllAreNamed() {
        LeastError least = LeastError.of(FALLING, Vector.of(3, 2, 2, 5), 0);
        assertThat(least.lambda()).isEqualTo(10);
        assertThat(least.equal()).isEqualTo(Vector.of(1, 10));
        assertThat(least.isShared()).isTrue();
        assertThat(least.end()).isEqualTo(End.NEITHER);
    }

    @Test
    void anEndOfWhatWasTriedIsSaid() {
        assertThat(LeastError.of(FALLING, Vector.of(1, 2, 3, 4), 0).end()).isEqualTo(End.HIGHEST);
        LeastError lowest = LeastError.of(FALLING, Vector.of(4, 3, 2, 1), 0);
        assertThat(lowest.end()).isEqualTo(End.LOWEST);
        assertThat(lowest.isShared()).isFalse();
        assertThat(lowest.lambda()).isEqualTo(0.1);
    }

    @Test
    void errorsThatDifferByRoundingAloneAreOne() {
        Vector errors = Vector.of(1 + 1e-15, 1, 1.1, 2);
        assertThat(LeastError.of(FALLING, errors, 0).lambda()).isEqualTo(10);
        assertThat(LeastError.of(FALLING, errors, 1e-12).lambda()).isEqualTo(100);
    }
}

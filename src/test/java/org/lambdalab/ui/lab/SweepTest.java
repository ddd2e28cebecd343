package org.lambdalab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.lab.LambdaRange;

final class SweepTest {

    private final List<Double> exponents = all(new Sweep(new LambdaRange(-5, 3)));

    @Test
    void beginsAndEndsAtTheStrongestPenalty() {
        assertThat(exponents).startsWith(3.0, 2.9).endsWith(2.9, 3.0);
    }

    @Test
    void passesThroughNoPenaltyOnceInTheMiddle() {
        assertThat(exponents.indexOf(Sweep.NONE)).isEqualTo(exponents.size() / 2);
        assertThat(exponents.indexOf(Sweep.NONE)).isEqualTo(exponents.lastIndexOf(Sweep.NONE));
    }

    @Test
    void comesBackAsItWent() {
        List<Double> back = new ArrayList<>(exponents);
        Collections.reverse(back);
        assertThat(exponents).isEqualTo(back);
    }

    @Test
    void goesDownWithoutALeap() {
        List<Double> down = exponents.subList(0, exponents.size() / 2);
        for (int i = 1; i < down.size(); i++) {
            assertThat(down.get(i - 1) - down.get(i)).isBetween(0.0999, 0.1001);
        }
        assertThat(down.getLast()).isEqualTo(-5.0);
    }

    private static List<Double> all(Sweep sweep) {
        List<Double> exponents = new ArrayList<>();
        while (sweep.hasNext()) {
            exponents.add(sweep.next());
        }
        return exponents;
    }
}

package org.lambdalab.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.lab.LambdaRange;

final class LambdaSweepTest {

    private final List<Double> lambdas = all(new LambdaSweep(new LambdaRange(-5, 3)));

    @Test
    void beginsAndEndsAtTheStrongestPenalty() {
        assertThat(lambdas).startsWith(1000.0, 794.3).endsWith(794.3, 1000.0);
    }

    @Test
    void passesThroughNoPenaltyOnceInTheMiddle() {
        assertThat(lambdas.indexOf(0.0)).isEqualTo(lambdas.size() / 2);
        assertThat(lambdas.indexOf(0.0)).isEqualTo(lambdas.lastIndexOf(0.0));
    }

    @Test
    void comesBackAsItWent() {
        List<Double> back = new ArrayList<>(lambdas);
        Collections.reverse(back);
        assertThat(lambdas).isEqualTo(back);
    }

    @Test
    void goesDownWithoutALeap() {
        List<Double> down = lambdas.subList(0, lambdas.size() / 2);
        for (int i = 1; i < down.size(); i++) {
            assertThat(Math.log10(down.get(i - 1) / down.get(i))).isBetween(0.0999, 0.1001);
        }
        assertThat(down.getLast()).isEqualTo(1e-5);
    }

    private static List<Double> all(LambdaSweep sweep) {
        List<Double> lambdas = new ArrayList<>();
        while (sweep.hasNext()) {
            lambdas.add(sweep.next());
        }
        return lambdas;
    }
}

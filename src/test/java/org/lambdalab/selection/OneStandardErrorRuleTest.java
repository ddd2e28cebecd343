package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Vector;

final class OneStandardErrorRuleTest {

    private static final Vector LAMBDAS = Vector.of(1, 2, 3, 4, 5);
    private static final double NONE = Double.NaN;

    @Test
    void theSimplestWithinAStandardErrorOfTheLeastIsTaken() {
        OneStandardErrorRule rule = new OneStandardErrorRule(Vector.of(9, 5, 5.5, 6, 7), LAMBDAS, 0);
        assertThat(rule.leastIndex()).isEqualTo(1);
        assertThat(rule.limit(1)).isEqualTo(6);
        assertThat(rule.simplestIndex(rule.limit(1))).isEqualTo(3);
        assertThat(rule.simplestIndex(rule.limit(2))).isEqualTo(4);
        assertThat(rule.simplestIndex(rule.limit(0))).isEqualTo(1);
    }

    @Test
    void errorsBehindAWorseOneCountAsWell() {
        OneStandardErrorRule rule = new OneStandardErrorRule(Vector.of(9, 5, 8, 5.5, 9), LAMBDAS, 0);
        assertThat(rule.simplestIndex(rule.limit(1))).isEqualTo(3);
    }

    @Test
    void ofEqualErrorsTheSimplestIsTheBestWhateverTheOrder() {
        Vector errors = Vector.of(2, 1, 1, 1, 3);
        assertThat(new OneStandardErrorRule(errors, LAMBDAS, 0).leastIndex()).isEqualTo(3);
        assertThat(new OneStandardErrorRule(errors, Vector.of(5, 4, 3, 2, 1), 0).leastIndex())
                .isEqualTo(1);
        assertThat(new OneStandardErrorRule(errors, Vector.of(2, 1, 5, 4, 3), 0).leastIndex())
                .isEqualTo(2);
    }

    @Test
    void errorsThatDifferByRoundingAreEqual() {
        Vector errors = Vector.of(1, 1 + 1e-9, 1 + 1e-7, 1 + 1e-5, 2);
        assertThat(new OneStandardErrorRule(errors, LAMBDAS, 0).leastIndex()).isEqualTo(0);
        assertThat(new OneStandardErrorRule(errors, LAMBDAS, 1e-6).leastIndex()).isEqualTo(2);
    }

    @Test
    void whereNothingIsKnownTheSimplestIsTaken() {
        OneStandardErrorRule rule = new OneStandardErrorRule(Vector.of(NONE, NONE, NONE, NONE, NONE), LAMBDAS, 1e-6);
        assertThat(rule.leastIndex()).isEqualTo(4);
        assertThat(rule.limit(1)).isNaN();
        assertThat(rule.simplestIndex(rule.limit(1))).isEqualTo(4);
    }

    @Test
    void withoutAStandardErrorTheBestIsTaken() {
        OneStandardErrorRule rule = new OneStandardErrorRule(Vector.of(9, 5, NONE, 6, 7), LAMBDAS, 0);
        assertThat(rule.simplestIndex(rule.limit(NONE))).isEqualTo(1);
    }

    @Test
    void refusesErrorsThatAreNotOneOfEach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneStandardErrorRule(Vector.of(1), Vector.of(1, 2), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneStandardErrorRule(Vector.of(), Vector.of(), 0));
    }
}

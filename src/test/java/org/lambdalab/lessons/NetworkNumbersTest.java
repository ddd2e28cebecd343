package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.Workbench;

/** What the lesson on networks says in fixed numbers, since a network has to be trained before it shows them. */
final class NetworkNumbersTest {

    private final Workbench workbench = new Workbench();
    private final Lesson lesson = new LessonShelf(Optional.empty(), false)
            .lessons()
            .lesson("neural-networks")
            .orElseThrow();

    private LiveFindings after(int epochs, String step, String... changed) throws UnreadableData {
        Map<String, List<String>> changes = new HashMap<>();
        for (int i = 0; i < changed.length; i += 2) {
            changes.put(changed[i], List.of(changed[i + 1]));
        }
        Opening opening = lesson.step(step).orElseThrow().opening();
        return Rehearsal.of(opening.with(changes), epochs, workbench, Progress.UNWATCHED);
    }

    private static double number(LiveFindings found, String name) {
        return (Double) found.value(name);
    }

    @Test
    void withoutAPenaltyTheValidationErrorTurnsNearEpoch70() throws UnreadableData {
        double at70 = number(after(70, "learns-the-noise"), "validationError");
        assertThat(at70).isCloseTo(0.35, within(0.005));
        for (int epochs : new int[] {20, 40, 110, 160}) {
            assertThat(number(after(epochs, "learns-the-noise"), "validationError"))
                    .isGreaterThan(at70);
        }
        LiveFindings at300 = after(300, "learns-the-noise");
        assertThat(number(at300, "validationError")).isCloseTo(0.58, within(0.005));
        assertThat(number(at300, "trainingError")).isCloseTo(0.03, within(0.005));
    }

    @Test
    void manyUnitsAreDeadUnderL1AndNoneUnderL2() throws UnreadableData {
        assertThat(number(after(300, "dead-units"), "deadUnits")).isEqualTo(54);
        LiveFindings ridge = after(300, "dead-units", "regularization", "l2");
        assertThat(number(ridge, "deadUnits")).isZero();
        assertThat(number(ridge, "zeros")).isZero();
    }

    @Test
    void aPlainSubgradientMakesNoExactZero() throws UnreadableData {
        assertThat(number(after(300, "dead-units", "regularization", "l1-subgradient"), "zeros"))
                .isZero();
    }

    @Test
    void underAdamDecayIsNotL2() throws UnreadableData {
        assertThat(number(after(300, "weight-decay", "regularization", "l2"), "trainingError"))
                .isCloseTo(0.262, within(0.0005));
        assertThat(number(after(300, "weight-decay"), "trainingError")).isCloseTo(0.035, within(0.0005));
    }

    @Test
    void aStrongPenaltyLeavesNothingToLearn() throws UnreadableData {
        for (String lambda : new String[] {"1000000000", "0.01"}) {
            LiveFindings found = after(300, "too-strong", "network-lambda", lambda);
            assertThat(number(found, "nonZero")).isZero();
            // Near ln 2: these two classes are not exactly as many.
            assertThat(number(found, "trainingError")).isCloseTo(Math.log(2), within(0.01));
        }
        assertThat(number(after(300, "too-strong", "network-lambda", "0.005"), "nonZero"))
                .isPositive();
    }
}

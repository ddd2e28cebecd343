package org.lambdalab.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.lab.PlaneFindings;

/** Which of its texts is said of two weights, and with which numbers. */
final class PlaneTextsTest {

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> key + Arrays.toString(parts));

    private Map<String, String> numbers(TwoWeights question) {
        return texts.numbers(PlaneFindings.of(question).chosen());
    }

    /** An optimum at the origin is where λ = 0 leads, and every other λ too; the screen tells the two apart. */
    @Test
    void aPenaltyWithNothingToTakeIsNotNoPenalty() {
        TwoWeights question = TwoWeights.DEFAULT.withFeatures(new TwoFeatures(0.5, 0, 0, 0, 1, 50));
        PlaneFindings idle = PlaneFindings.of(question);
        assertThat(texts.title(idle.chosen())).startsWith("plane.title.idle");
        assertThat(texts.subtitle(idle, idle.chosen())).isEqualTo("plane.idle.l1[0, 1]");
        assertThat(texts.findings(idle)).contains("plane.findings.idle").doesNotContain("unpenalised");
        assertThat(numbers(question).get("because-1")).startsWith("plane.because.idle");
        PlaneFindings none = PlaneFindings.of(question.withLambda(0));
        assertThat(texts.title(none.chosen())).startsWith("plane.title.free");
        assertThat(texts.subtitle(none, none.chosen())).isEqualTo("plane.free.l1[0, 0]");
    }

    /** However little it takes: the solution is the optimum to the last digit, and λ is not 0. */
    @Test
    void theLeastPenaltyIsOne() {
        PlaneFindings found = PlaneFindings.of(TwoWeights.DEFAULT.withLambda(1e-300));
        assertThat(texts.subtitle(found, found.chosen())).startsWith("plane.binds.l1");
    }

    @Test
    void whereNothingIsHeldNothingIsSaidToBe() {
        TwoWeights question = TwoWeights.DEFAULT.withPenalty(PenaltyKind.ELASTIC_NET);
        assertThat(numbers(question.withL1Ratio(0)).get("because-1")).startsWith("plane.because.free");
        assertThat(numbers(question.withL1Ratio(0.1)).get("because-1")).startsWith("plane.because.held");
    }

    @Test
    void numbersOfASmallUnitAreNotRounding() {
        TwoWeights question = TwoWeights.DEFAULT
                .withFeatures(new TwoFeatures(0.5, 0, 2e-13, 1e-13, 1, 50))
                .withLambda(1e-14);
        assertThat(numbers(question).get("pull-1")).isNotEqualTo("0");
        assertThat(numbers(question).get("objective")).doesNotStartWith("plane.objective[0,");
        assertThat(numbers(question.withLambda(0)).get("pull-1")).isEqualTo("0");
    }
}

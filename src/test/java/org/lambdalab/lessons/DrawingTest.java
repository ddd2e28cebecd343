package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Preset;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;

final class DrawingTest {

    private static final String VALLEY = "90 70 50 30 20 30 50 70 80";

    private final Findings found = findings(Preset.ZEROS.question());
    private final SketchGround validation = ground(new SketchedLine.Validation());

    private static Findings findings(Experiment experiment) {
        try {
            return new Workbench().findings(experiment);
        } catch (UnreadableData impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SketchGround ground(SketchedLine line) {
        return SketchGround.of(new Question.Sketch("", line, 9), found);
    }

    private Map<String, Object> facts(String heights) {
        return Drawing.read(heights, 9).orElseThrow().facts(validation);
    }

    @Test
    void aValleyFallsAndRises() {
        assertThat(facts(VALLEY))
                .containsEntry("sketchFalls", 0.7)
                .containsEntry("sketchRises", 0.6)
                .containsEntry("sketchLowestAt", validation.lambda(0.5))
                .containsOnlyKeys(Drawing.FACTS.keySet());
        assertThat(facts("10 20 30 40 50 60 70 80 90"))
                .containsEntry("sketchFalls", 0.0)
                .containsEntry("sketchRises", 0.8)
                .containsEntry("sketchLowestAt", found.path().lambdaRange().low());
    }

    @Test
    void ofSeveralLowestPlacesTheMiddleCounts() {
        assertThat(facts("50 50 0 0 0 0 0 50 50")).containsEntry("sketchLowestAt", validation.lambda(0.5));
    }

    @Test
    void aLineThatIsTheTrueOneIsNotApartFromIt() {
        StringBuilder heights = new StringBuilder();
        for (int point = 0; point < 9; point++) {
            heights.append(Math.round(100 * validation.lineHeight(Drawing.place(point, 9))))
                    .append(' ');
        }
        assertThat((Double) facts(heights.toString()).get("sketchApart")).isLessThan(0.005);
        assertThat((Double) facts("100 0 100 0 100 0 100 0 100").get("sketchApart"))
                .isGreaterThan(0.3);
    }

    @Test
    void theAxesAreThoseOfThePicture() {
        assertThat(validation.value(0)).isCloseTo(found.path().errorRange().low(), within(1e-12));
        assertThat(validation.value(1)).isCloseTo(found.path().errorRange().high(), within(1e-9));
        assertThat(validation.height(validation.value(0.3))).isCloseTo(0.3, within(1e-12));
        assertThat(validation.height(1e9)).isOne();
        SketchGround weight = ground(new SketchedLine.Weight(1));
        assertThat(weight.value(0.5)).isCloseTo(0, within(1e-12));
        assertThat(weight.line()).isEqualTo(found.path().weightPaths().getFirst());
        assertThat(weight.lineHeight(1)).as("L1 leaves nothing at the right").isEqualTo(weight.height(0));
    }

    @Test
    void aWeightThatIsNoMoreIsNowhere() {
        assertThat(ground(new SketchedLine.Weight(30)).lineHeight(0.5)).isNaN();
    }

    @Test
    void whatIsNoDrawingIsNone() {
        for (String text :
                new String[] {"", "1 2 3", VALLEY + " 1", VALLEY.replace("90", "101"), VALLEY.replace("9", "x")}) {
            assertThat(Drawing.read(text, 9)).as(text).isEmpty();
        }
        assertThat(Drawing.read(VALLEY, 9)).isPresent();
    }
}

package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Preset;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;

final class LiveFindingsTest {

    private final Workbench workbench = new Workbench();

    @Test
    void theyAreWhatTheScreenShows() throws UnreadableData {
        Findings found = workbench.findings(Preset.ZEROS.question());
        LiveFindings live = LiveFindings.of(found);
        assertThat(live.value("penalty")).isEqualTo("l1");
        assertThat(live.value("nonZero")).isEqualTo((double) found.fit().nonZero());
        assertThat(live.value("validationMse")).isEqualTo(found.errors().validation());
        assertThat(live.value("bestDegree")).isEqualTo(found.byDegree().best());
        assertThat(live.weight(1)).isEqualTo(found.fit().weights().get(0));
        assertThat(live.weight(16)).isNaN();
    }

    @Test
    void aFitThatGoesThroughAllPointsExplainsAll() throws UnreadableData {
        LiveFindings live = LiveFindings.of(workbench.findings(Preset.NOISE.question()));
        assertThat((Double) live.value("trainingR2")).isCloseTo(1, within(1e-12));
        assertThat((Double) live.value("validationR2")).isNegative();
    }

    @Test
    void whatIsNotKnownIsNoNumber() throws UnreadableData {
        LiveFindings live = LiveFindings.of(workbench.findings(Experiment.DEFAULT.withValidationShare(0)));
        assertThat(live.value("validationMse")).isEqualTo(Double.NaN);
        assertThat(live.value("bestLambda")).isEqualTo(Double.NaN);
        assertThat(live.value("verdict")).isEqualTo("unknown");
        assertThat(new Words("{validationMse}, {degree}, {lambda}").html(live, Double::toString))
                .isEqualTo("NaN, 15.0, 0.0");
    }
}

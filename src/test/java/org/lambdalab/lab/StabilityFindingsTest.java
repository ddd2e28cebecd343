package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Fit;
import org.lambdalab.selection.Spread;

/** Training rows of an experiment drawn again and again. */
final class StabilityFindingsTest {

    private static final Model MODEL = Experiments.KNOWN.model();

    private static StabilityFindings found(Experiment.Data data, Model model, double also, boolean half)
            throws UnreadableData {
        return StabilityFindings.of(data, model, also, new Redrawing(40, half), Progress.UNWATCHED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneAnswerHoldsForEveryLambdaOfTheSlider(boolean half) throws UnreadableData {
        StabilityFindings found = found(Experiments.KNOWN.data(), MODEL, Double.NaN, half);
        for (double lambda : new double[] {found.range().low(), 0.01, 1}) {
            // As asked for by itself: a λ beside the slider's is judged by the same draws.
            StabilityFindings apart = found(Experiments.KNOWN.data(), MODEL, lambda * (1 + 1e-12), half);
            List<Spread> spreads = found.spreadsAt(lambda);
            assertThat(found.frequenciesAt(lambda)).isEqualTo(apart.frequenciesAt(lambda * (1 + 1e-12)));
            for (int j = 0; j < spreads.size(); j++) {
                assertThat(spreads.get(j).mean())
                        .isCloseTo(apart.spreadsAt(lambda * (1 + 1e-12)).get(j).mean(), offset(1e-6));
            }
        }
        assertThat(found.frequenciesAt(0.01)).isNotEqualTo(found.frequenciesAt(1));
    }

    @Test
    void theFitToAllRowsIsTheLabs() throws UnreadableData {
        Fit fit = new Workbench().findings(Experiments.KNOWN).fit();
        StabilityFindings found = found(Experiments.KNOWN.data(), MODEL, Double.NaN, false);
        assertThat(found.rows()).isEqualTo(21);
        double[] weights = found.weightsAt(MODEL.lambda()).toArray();
        assertThat(weights).containsExactly(fit.weights().toArray(), offset(1e-12));
    }

    @Test
    void ridgeSelectsEverythingAndAStrongLassoNothing() throws UnreadableData {
        StabilityFindings ridge = found(Experiments.KNOWN.data(), MODEL.withPenalty(PenaltyKind.RIDGE), 1e9, false);
        assertThat(ridge.frequenciesAt(1e9).stream()).allMatch(share -> share == 1);
        StabilityFindings lasso = found(Experiments.KNOWN.data(), MODEL, 1e9, false);
        assertThat(lasso.frequenciesAt(1e9).stream()).allMatch(share -> share == 0);
        assertThat(lasso.spreadsAt(1e9)).allMatch(new Spread(0, 0, 0, 0)::equals);
    }

    @Test
    void tooFewRowsAreRefused() {
        Experiment few = Experiments.KNOWN
                .withSource(((DataSource.Generated) Experiments.KNOWN.source()).withSize(5))
                .withValidationShare(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> found(few.data(), MODEL, Double.NaN, false));
    }
}

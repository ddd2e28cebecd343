package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Leak;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.selection.NestedCrossValidation;
import org.lambdalab.selection.TrainingRows;

/** What leaks by much, and what by little. */
final class LeakFindingsTest {

    private static final Experiment FORTY =
            Experiments.KNOWN.withSource(new DataSource.Generated(TrueFunction.SINE, 60, 0.3));

    private static LeakFindings found(Experiment experiment, int seed) throws UnreadableData {
        return LeakFindings.of(experiment, new Leak(seed), Optional.empty(), Progress.UNWATCHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whatLeaksSeemsToPredictNoiseAndWhatIsHonestDoesNot(int seed) throws UnreadableData {
        LeakFindings found = found(FORTY, seed);
        assertThat(found.leak().leaking().value()).isLessThan(0.8);
        assertThat(found.leak().trueMse()).isGreaterThan(1);
        assertThat(found.leak().honest().value())
                .isGreaterThan(found.leak().leaking().value());
    }

    @Test
    void nestedCrossValidationIsOfTheExperiment() throws UnreadableData {
        NestedCrossValidation own = NestedCrossValidation.of(
                new TrainingRows.OfPowers(FORTY.data().observe().split().training(), Basis.SCALED_MONOMIAL, 9),
                Penalty.LASSO,
                new Workbench().findings(FORTY).path().lambdaRange().grid().reversed(),
                10,
                10,
                7,
                Progress.UNWATCHED);
        assertThat(found(FORTY, 1).nested()).hasValue(own);
    }

    @Test
    void neitherIsFoundAnewWhereOnlyTheOtherIsAsked() throws UnreadableData {
        LeakFindings before = found(FORTY, 1);
        Experiment lower = FORTY.withModel(FORTY.model().withDegree(3));
        LeakFindings ofLower = LeakFindings.of(lower, new Leak(1), Optional.of(before), Progress.UNWATCHED);
        assertThat(ofLower.leak()).isSameAs(before.leak());
        assertThat(ofLower.nested()).isEqualTo(found(lower, 1).nested()).isNotEqualTo(before.nested());
        LeakFindings ofOther = LeakFindings.of(FORTY, new Leak(2), Optional.of(before), Progress.UNWATCHED);
        assertThat(ofOther.nested()).isSameAs(before.nested());
        assertThat(ofOther.leak()).isEqualTo(found(FORTY, 2).leak()).isNotEqualTo(before.leak());
    }

    @Test
    void withoutAPenaltyOrWithFewRowsThereIsNone() throws UnreadableData {
        Experiment unpenalised = FORTY.withModel(FORTY.model().withPenalty(PenaltyKind.NONE));
        Experiment few = FORTY.withSource(new DataSource.Generated(TrueFunction.SINE, 12, 0.3));
        assertThat(found(unpenalised, 1).nested()).isEmpty();
        assertThat(found(few, 1).nested()).isEmpty();
    }
}

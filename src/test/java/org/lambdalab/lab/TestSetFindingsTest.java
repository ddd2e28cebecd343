package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.TestSet;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.selection.Peeking;

/** A test set beside an experiment. */
final class TestSetFindingsTest {

    private static final TestSet ASKED = Choice.DEFAULT.testSet();

    private static TestSetFindings found(Experiment experiment, TestSet asked) throws UnreadableData {
        return TestSetFindings.of(experiment, asked, Optional.empty(), Progress.UNWATCHED);
    }

    @Test
    void generatedDataHaveAFreshOneAndKeepTheirRows() throws UnreadableData {
        TestSetFindings found = found(Experiments.KNOWN, ASKED);
        assertThat(found.isFresh()).isTrue();
        assertThat(found.testRows()).isEqualTo(200);
        assertThat(found.trainingRows()).isEqualTo(21);
        assertThat(found.validationRows()).isEqualTo(9);
        Errors lab = new Workbench().findings(Experiments.KNOWN).errors();
        Errors own = found.errorsAt(0.01);
        assertThat(own.training()).isCloseTo(lab.training(), offset(1e-12));
        assertThat(own.validation()).isCloseTo(lab.validation(), offset(1e-12));
        // Neither the fresh points of the lab, nor those of another seed.
        assertThat(found.testErrorAt(0.01))
                .isNotEqualTo(found(Experiments.KNOWN.withSeed(8), ASKED).testErrorAt(0.01));
    }

    @Test
    void theTestSetOfASeedIsTheSameWhateverIsFittedToIt() throws UnreadableData {
        double flat = found(Experiments.KNOWN, ASKED).testErrorAt(1e9);
        Experiment smaller =
                Experiments.KNOWN.withModel(Experiments.KNOWN.model().withDegree(2));
        assertThat(found(smaller, ASKED).testErrorAt(1e9)).isCloseTo(flat, offset(1e-9));
    }

    @Test
    void otherDataGiveUpAShareBeforeAllElse() throws UnreadableData {
        DataSource measured = DataSource.BuiltIn.of(BuiltInData.AIRQUALITY);
        Experiment experiment = Experiments.KNOWN.withSource(measured);
        int rows = experiment.data().observe().sample().size();
        for (double share : new double[] {0.1, 0.4}) {
            TestSetFindings found = found(experiment, ASKED.withShare(share));
            assertThat(found.isFresh()).isFalse();
            assertThat(found.testRows()).isEqualTo((int) Math.round(share * rows));
            assertThat(found.testRows() + found.trainingRows() + found.validationRows())
                    .isEqualTo(rows);
            assertThat(found.validationRows()).isEqualTo((int) Math.round(0.3 * (rows - found.testRows())));
        }
    }

    @Test
    void pointsPlacedByHandKeepWhoIsHeldOut() throws UnreadableData {
        Experiment placed =
                Experiments.KNOWN.withSource(Experiments.KNOWN.data().observe().asPoints());
        TestSetFindings found = found(placed, ASKED);
        assertThat(found.testRows()).isEqualTo(6);
        assertThat(found.trainingRows() + found.validationRows()).isEqualTo(24);
        assertThat(found.trainingRows()).isBetween(15, 21);
    }

    @Test
    void theChosenLambdaHasTheLowestValidationError() throws UnreadableData {
        TestSetFindings found = found(Experiments.KNOWN, ASKED);
        double least = found.validationErrors().stream().min().orElseThrow();
        assertThat(found.errorsAt(found.chosen()).validation()).isCloseTo(least, offset(1e-12));
    }

    @Test
    void whoeverChoosesByTheTestErrorIsFlattered() throws UnreadableData {
        TestSetFindings.Repeated repeated =
                found(Experiments.KNOWN, ASKED.withRepeated(true)).repeated().orElseThrow();
        Peeking peeking = repeated.usual();
        assertThat(repeated.few().peeked().medianFlattery())
                .isGreaterThan(2 * peeking.peeked().medianFlattery());
        assertThat(repeated.few().peeked().flattered()).isGreaterThan(0.55);
        assertThat(peeking.peeked().each()).hasSize(200);
        assertThat(peeking.peeked().flattery().mean())
                .isGreaterThan(2 * peeking.peeked().flattery().standardError());
        assertThat(peeking.honest().flattery().mean())
                .isCloseTo(0, offset(3 * peeking.honest().flattery().standardError()));
    }

    @Test
    void withoutAPenaltyTheDegreeIsChosen() throws UnreadableData {
        Experiment least = Experiments.KNOWN.withModel(Experiments.KNOWN.model().withPenalty(PenaltyKind.NONE));
        Peeking peeking =
                found(least, ASKED.withRepeated(true)).repeated().orElseThrow().usual();
        assertThat(peeking.peeked().each()).allMatch(choice -> choice.at() >= 1 && choice.at() <= 15);
    }

    @Test
    void aRepetitionThatIsKnownIsNotRepeated() throws UnreadableData {
        TestSetFindings before = found(Experiments.KNOWN, ASKED.withRepeated(true));
        TestSetFindings again = TestSetFindings.of(
                Experiments.KNOWN, ASKED.withShare(0.3).withRepeated(true), Optional.of(before), Progress.UNWATCHED);
        assertThat(again.repeated().orElseThrow()).isSameAs(before.repeated().orElseThrow());
        Experiment other = Experiments.KNOWN.withSeed(8);
        assertThat(TestSetFindings.of(other, ASKED.withRepeated(true), Optional.of(before), Progress.UNWATCHED)
                        .repeated())
                .isNotEqualTo(before.repeated());
    }

    @Test
    void whatCannotBeRepeatedIsRefused() {
        Experiment unjudged = Experiments.KNOWN.withValidationShare(0);
        assertThat(TestSetFindings.isRepeatable(unjudged)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> found(unjudged, ASKED.withRepeated(true)));
    }
}

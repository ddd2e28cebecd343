package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Choice.Repeats;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.RepeatFindings.Tally;
import org.lambdalab.sample.Vector;

/** How often each λ was proposed. */
final class RepeatFindingsTest {

    private static final Folding FOLDS = Choice.DEFAULT.folds();

    private static RepeatFindings found(Folding folds, int repeats) throws UnreadableData {
        return RepeatFindings.of(Experiments.KNOWN, folds, new Repeats(repeats), Progress.UNWATCHED);
    }

    @Test
    void theFirstRepeatIsTheCrossValidationOfTheFolds() throws UnreadableData {
        RepeatFindings once = found(FOLDS, 1);
        FoldFindings folds = FoldFindings.of(Experiments.KNOWN, FOLDS, Vector.of(), Progress.UNWATCHED);
        assertThat(once.lambdaMin().each())
                .isEqualTo(Vector.of(folds.validation().lambdaMin()));
        assertThat(once.lambdaOneSe().each())
                .isEqualTo(Vector.of(folds.validation().lambdaOneSe()));
    }

    @Test
    void thereIsADotForEachRepeat() throws UnreadableData {
        RepeatFindings many = found(FOLDS, 12);
        for (Tally tally : List.of(many.lambdaMin(), many.lambdaOneSe())) {
            assertThat(tally.each().size()).isEqualTo(12);
            assertThat(tally.least()).isEqualTo(tally.each().stream().min().orElseThrow());
            assertThat(tally.greatest()).isEqualTo(tally.each().stream().max().orElseThrow());
        }
        assertThat(many.lambdaMin().least()).isLessThan(many.lambdaMin().greatest());
    }

    @Test
    void dotsOfOneLambdaStandOnTopOfEachOther() {
        Tally tally = new Tally(Vector.of(10, 1, 0.1, 0.01), List.of(0, 2, 0, 3));
        assertThat(tally.each()).isEqualTo(Vector.of(1, 1, 0.01, 0.01, 0.01));
        assertThat(tally.heights()).isEqualTo(Vector.of(1, 2, 1, 2, 3));
        assertThat(tally.mostOften()).isEqualTo(0.01);
        assertThat(tally.most()).isEqualTo(3);
    }

    @Test
    void ofThoseProposedAsOftenTheLargestIsNamed() {
        assertThat(new Tally(Vector.of(10, 1), List.of(2, 2)).mostOften()).isEqualTo(10);
    }

    @Test
    void leavingOneRowOutIsNothingToRepeat() {
        assertThatIllegalArgumentException().isThrownBy(() -> found(FOLDS.withCount(Folding.EACH_ROW), 3));
    }
}

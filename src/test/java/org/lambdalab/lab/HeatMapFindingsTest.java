package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Vector;

/** The map of degree and λ is the lab's own errors, cell by cell. */
final class HeatMapFindingsTest {

    private static HeatMapFindings found(Experiment experiment) throws UnreadableData {
        return HeatMapFindings.of(experiment, Choice.DEFAULT.folds(), Progress.UNWATCHED);
    }

    @Test
    void aCellIsTheValidationErrorThatTheLabShowsThere() throws UnreadableData {
        HeatMapFindings map = found(Experiments.KNOWN);
        Study study = new Study(Experiments.KNOWN.data(), Progress.UNWATCHED);
        assertThat(map.byFolds()).isFalse();
        for (int cell : new int[] {0, 40, 333, 700, map.cells() - 1}) {
            Model there = Experiments.KNOWN.model().withDegree(map.degree(cell)).withLambda(map.lambda(cell));
            double shown =
                    study.findings(Experiments.KNOWN.withModel(there)).errors().validation();
            assertThat(map.error(cell)).isCloseTo(shown, within(1e-9 * shown));
        }
    }

    @Test
    void everyLambdaOfItIsOneOfTheSliders() throws UnreadableData {
        HeatMapFindings map = found(Experiments.KNOWN);
        assertThat(map.cells())
                .isEqualTo(Model.MAX_DEGREE * map.errors().lambdas().size());
        for (int cell = 0; cell < map.cells(); cell++) {
            assertThat(map.range().has(map.lambda(cell))).isTrue();
        }
    }

    @Test
    void foldsJudgeWhereTheyAreAskedForOrNothingIsHeldOut() throws UnreadableData {
        Experiment asked = Experiments.KNOWN.withCrossValidation(true);
        HeatMapFindings map = found(asked);
        assertThat(map.byFolds()).isTrue();
        assertThat(found(Experiments.KNOWN.withValidationShare(0)).byFolds()).isTrue();
        FoldFindings folds = FoldFindings.of(asked, Choice.DEFAULT.folds(), Vector.of(), Progress.UNWATCHED);
        int degree = asked.model().degree();
        int place = map.errors().lambdas().size() / 2;
        double lambda = map.errors().lambdas().get(place);
        double mean = folds.validation().at(folds.validation().indexOf(lambda)).value();
        assertThat(map.errors().at(degree, place)).isCloseTo(mean, within(1e-9 * mean));
    }

    @Test
    void itsLambdasAreThoseOfTheSliderWhateverTheDegree() throws UnreadableData {
        for (Basis basis : Basis.values()) {
            Experiment experiment =
                    Experiments.KNOWN.withModel(Experiments.KNOWN.model().withBasis(basis));
            LambdaRange slider = new Study(experiment.data(), Progress.UNWATCHED)
                    .findings(experiment)
                    .path()
                    .lambdaRange();
            for (int degree : new int[] {1, 30}) {
                Experiment there = experiment.withModel(experiment.model().withDegree(degree));
                assertThat(TrainingGround.of(there, Progress.UNWATCHED).range()).isEqualTo(slider);
            }
        }
    }
}

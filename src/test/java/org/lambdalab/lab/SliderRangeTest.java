package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.RowDraws;
import org.lambdalab.selection.Stability;

/** The slider's λ are those of every exhibit: its range is the same for every degree. */
final class SliderRangeTest {

    private static final Redrawing FEW = new Redrawing(20, false);

    private static Experiment experiment(DataSource source, Basis basis, int degree) {
        return Experiments.KNOWN.withSource(source).withModel(new Model(degree, basis, PenaltyKind.LASSO, 0.5, 0));
    }

    private static Stream<Experiment> experiments() throws UnreadableData {
        List<DataSource> sources = List.of(
                Experiments.KNOWN.source(),
                Experiments.KNOWN.data().observe().asPoints(),
                DataSource.BuiltIn.of(BuiltInData.PRESSURE),
                DataSource.BuiltIn.of(BuiltInData.AIRQUALITY));
        return sources.stream()
                .flatMap(source -> Stream.of(Basis.values())
                        .flatMap(basis -> Stream.of(1, 3, 30).map(degree -> experiment(source, basis, degree))))
                .flatMap(lasso -> Stream.of(lasso, lasso.withYOffset(1e5)));
    }

    private static LambdaRange slider(Experiment experiment) throws UnreadableData {
        return new Workbench().findings(experiment).path().lambdaRange();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyExhibitHasTheSlidersRange(Experiment experiment) throws UnreadableData {
        LambdaRange slider = slider(experiment);
        assertThat(StabilityFindings.of(
                                experiment.data(),
                                experiment.model(),
                                Double.NaN,
                                new Redrawing(1, true),
                                Progress.UNWATCHED)
                        .range())
                .isEqualTo(slider);
        assertThat(TestSetFindings.of(
                                experiment.data(), experiment.model(), false, Optional.empty(), Progress.UNWATCHED)
                        .range())
                .isEqualTo(slider);
        assertThat(FoldFindings.of(experiment, Choice.DEFAULT.folds(), Vector.of(), Progress.UNWATCHED)
                        .range())
                .isEqualTo(slider);
        if (experiment.source() instanceof DataSource.Generated) {
            assertThat(BiasVarianceFindings.of(
                                    experiment,
                                    Choice.DEFAULT.resampling().withCount(1),
                                    Optional.empty(),
                                    Progress.UNWATCHED)
                            .range())
                    .isEqualTo(slider);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLambdaOfTheSliderIsAnsweredByItsOwnDraws(Basis basis) throws UnreadableData {
        Experiment experiment = experiment(DataSource.BuiltIn.of(BuiltInData.PRESSURE), basis, 1);
        Sample training = experiment.data().observe().split().training();
        Vector lambdas = slider(experiment).grid().reversed();
        StabilityFindings found =
                StabilityFindings.of(experiment.data(), experiment.model(), Double.NaN, FEW, Progress.UNWATCHED);
        Stability own = Stability.of(
                training,
                basis,
                1,
                new Stability.Question(Penalty.LASSO, lambdas, 1),
                new RowDraws(RowDraws.Kind.BOOTSTRAP, FEW.count(), experiment.seed()),
                Progress.UNWATCHED);
        IntStream.range(0, lambdas.size()).forEach(i -> {
            assertThat(found.frequenciesAt(lambdas.get(i)).get(0))
                    .isEqualTo(own.frequencies().get(0).get(i));
            assertThat(found.spreadsAt(lambdas.get(i))).isEqualTo(own.spreads().get(i));
        });
        // Nothing is selected at the strong end, everything at the weak one.
        assertThat(found.frequenciesAt(lambdas.get(0)).get(0)).isZero();
        assertThat(found.frequenciesAt(lambdas.get(lambdas.size() - 1)).get(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLambdaThatWasNotAskedIsRefused(Basis basis) throws UnreadableData {
        Experiment experiment = experiment(DataSource.BuiltIn.of(BuiltInData.PRESSURE), basis, 1);
        StabilityFindings found =
                StabilityFindings.of(experiment.data(), experiment.model(), 1e9, FEW, Progress.UNWATCHED);
        assertThat(found.frequenciesAt(1e9).get(0)).isZero();
        for (double other : new double[] {0, 0.0123456, 1e11}) {
            assertThatIllegalArgumentException().isThrownBy(() -> found.frequenciesAt(other));
            assertThatIllegalArgumentException().isThrownBy(() -> found.spreadsAt(other));
        }
    }
}

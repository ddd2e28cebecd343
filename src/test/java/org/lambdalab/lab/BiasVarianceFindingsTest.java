package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Resampling;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.ResampledX;
import org.lambdalab.experiment.ResamplingPreset;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.BiasVarianceFindings.ErrorParts;
import org.lambdalab.sample.Vector;

/** Samples drawn anew around the curve of an experiment. */
final class BiasVarianceFindingsTest {

    private static final Resampling TEN = Choice.DEFAULT.resampling().withCount(10);

    private static BiasVarianceFindings found(Experiment experiment, Resampling asked) throws UnreadableData {
        return BiasVarianceFindings.of(experiment, asked, Optional.empty(), Progress.UNWATCHED);
    }

    private static BiasVarianceFindings found(ResamplingPreset preset) throws UnreadableData {
        return found(preset.experiment(), preset.resampling());
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_LAMBDA", "BY_DEGREE"})
    void thePresetsShowAClearU(ResamplingPreset preset) throws UnreadableData {
        ErrorParts parts = found(preset).errors();
        Vector sum = parts.sum();
        int least = least(sum);
        // Against λ from the largest to the smallest, and against the degree, bias² falls and variance rises.
        assertThat(sum.get(least)).isGreaterThan(parts.noise());
        assertThat(sum.get(0)).isGreaterThan(1.5 * sum.get(least));
        assertThat(sum.get(sum.size() - 1)).isGreaterThan(1.2 * sum.get(least));
        assertThat(parts.biasSquared().get(0)).isGreaterThan(parts.variance().get(0));
        assertThat(parts.biasSquared().get(sum.size() - 1))
                .isLessThan(parts.variance().get(sum.size() - 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_LAMBDA", "BY_DEGREE"})
    void theSumIsTheErrorOnFreshRowsButForChance(ResamplingPreset preset) throws UnreadableData {
        ErrorParts parts = found(preset).errors();
        for (int i = 0; i < parts.at().size(); i++) {
            assertThat(parts.fresh().get(i))
                    .isCloseTo(
                            parts.sum().get(i),
                            offset(4 * parts.differenceStandardError().get(i)));
        }
    }

    @Test
    void theUByLambdaIsPlainOnBothSides() throws UnreadableData {
        Vector sum = found(ResamplingPreset.BY_LAMBDA).errors().sum();
        double lowest = sum.get(least(sum));
        assertThat(sum.get(0)).isGreaterThan(3 * lowest);
        assertThat(sum.get(sum.size() - 1)).isGreaterThan(3 * lowest);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOUBLE_DESCENT", "DOUBLE_DESCENT_15"})
    void theErrorPeaksWhereThereAreAsManyWeightsAsRowsAndFallsAgainBeyond(ResamplingPreset preset)
            throws UnreadableData {
        BiasVarianceFindings found = found(preset);
        Vector median = found.errors().median();
        int rows = found.rows();
        assertThat(median.size()).isEqualTo(30);
        assertThat(found.errors().at().get(found.present())).isEqualTo(rows - 1);
        int peak = IntStream.range(2, 30)
                .boxed()
                .max((a, b) -> Double.compare(median.get(a), median.get(b)))
                .orElseThrow();
        assertThat(peak + 1).isEqualTo(rows - 1);
        assertThat(median.get(peak - 1)).isLessThan(median.get(peak) / 2);
        assertThat(median.get(19)).isLessThan(median.get(peak) / 2);
        DoubleDescent told = found.doubleDescent().orElseThrow();
        assertThat(told.degree()).isEqualTo(peak + 1);
        assertThat(told.peak()).isEqualTo(median.get(peak));
        assertThat(told.before()).isLessThan(told.peak() / 2);
        assertThat(told.beyond()).isLessThan(told.peak() / 2);
    }

    @Test
    void thePeakIsHigherWithMoreRows() throws UnreadableData {
        assertThat(found(ResamplingPreset.DOUBLE_DESCENT_15)
                        .doubleDescent()
                        .orElseThrow()
                        .peak())
                .isGreaterThan(10
                        * found(ResamplingPreset.DOUBLE_DESCENT)
                                .doubleDescent()
                                .orElseThrow()
                                .peak());
    }

    @Test
    void whereNothingFallsAgainNothingIsSaidOfIt() throws UnreadableData {
        assertThat(found(ResamplingPreset.BY_LAMBDA).doubleDescent()).isEmpty();
        assertThat(found(ResamplingPreset.BY_DEGREE).doubleDescent()).isEmpty();
        Experiment penalised = ResamplingPreset.DOUBLE_DESCENT.experiment();
        assertThat(found(
                                penalised.withModel(penalised
                                        .model()
                                        .withPenalty(PenaltyKind.RIDGE)
                                        .withLambda(0.01)),
                                ResamplingPreset.DOUBLE_DESCENT.resampling())
                        .doubleDescent())
                .isEmpty();
    }

    @Test
    void moreSamplesAreAddedToThoseThatAreThere() throws UnreadableData {
        BiasVarianceFindings few = found(Experiments.KNOWN, TEN);
        BiasVarianceFindings grown =
                BiasVarianceFindings.of(Experiments.KNOWN, TEN.withCount(25), Optional.of(few), Progress.UNWATCHED);
        BiasVarianceFindings all = found(Experiments.KNOWN, TEN.withCount(25));
        assertThat(grown.errors()).isEqualTo(all.errors());
        assertThat(grown.veil()).isEqualTo(all.veil());
        assertThat(grown.veil().curves().subList(0, 10)).isEqualTo(few.veil().curves());
        BiasVarianceFindings fewer =
                BiasVarianceFindings.of(Experiments.KNOWN, TEN, Optional.of(all), Progress.UNWATCHED);
        assertThat(fewer.errors()).isEqualTo(few.errors());
    }

    @Test
    void whatWasFoundOfOtherDataOrAnotherModelIsNotTaken() throws UnreadableData {
        BiasVarianceFindings before = found(Experiments.KNOWN, TEN);
        for (Experiment other : new Experiment[] {
            Experiments.KNOWN.withSeed(8),
            Experiments.KNOWN.withModel(Experiments.KNOWN.model().withDegree(4)),
            Experiments.KNOWN.withModel(Experiments.KNOWN.model().withPenalty(PenaltyKind.RIDGE)),
            Experiments.KNOWN.withModel(Experiments.KNOWN.model().withLambda(0.0123456))
        }) {
            BiasVarianceFindings found = BiasVarianceFindings.of(other, TEN, Optional.of(before), Progress.UNWATCHED);
            assertThat(found.errors()).isEqualTo(found(other, TEN).errors()).isNotEqualTo(before.errors());
        }
    }

    @Test
    void anotherLambdaOfTheSliderMovesTheCurvesAlone() throws UnreadableData {
        BiasVarianceFindings before = found(Experiments.KNOWN, TEN);
        Experiment other = Experiments.KNOWN.withModel(Experiments.KNOWN.model().withLambda(1));
        BiasVarianceFindings found = BiasVarianceFindings.of(other, TEN, Optional.of(before), Progress.UNWATCHED);
        assertThat(found.errors()).isEqualTo(before.errors());
        assertThat(found.errors().at().get(found.present())).isEqualTo(1);
        assertThat(found.veil()).isNotEqualTo(before.veil());
        assertThat(found.veil()).isEqualTo(found(other, TEN).veil());
    }

    @Test
    void aLambdaBesideTheSlidersHasItsErrors() throws UnreadableData {
        for (double lambda : new double[] {0, 0.0123456, 1e9}) {
            BiasVarianceFindings found =
                    found(Experiments.KNOWN.withModel(Experiments.KNOWN.model().withLambda(lambda)), TEN);
            assertThat(found.errors().at().get(found.present())).isEqualTo(lambda);
            assertThat(found.errors().sum().get(found.present())).isFinite();
        }
    }

    @ParameterizedTest
    @EnumSource
    void samplesHaveTheirXWhereTheyAreAsked(ResampledX x) throws UnreadableData {
        BiasVarianceFindings found = found(Experiments.KNOWN, TEN.withX(x));
        assertThat(found.rows()).isEqualTo(21);
        assertThat(found.errors().noise()).isCloseTo(0.09, offset(1e-15));
        assertThat(found.errors().sum().stream()).allMatch(sum -> Double.isFinite(sum));
    }

    @Test
    void withoutAPenaltyThePartsAreToldByDegree() throws UnreadableData {
        Experiment least = Experiments.KNOWN.withModel(Experiments.KNOWN.model().withPenalty(PenaltyKind.NONE));
        assertThat(found(least, TEN).isByDegree()).isTrue();
        assertThat(found(Experiments.KNOWN, TEN).isByDegree()).isFalse();
    }

    @Test
    void aTruthThatNobodyKnowsIsRefused() {
        Experiment measured = Experiments.KNOWN.withSource(DataSource.BuiltIn.of(BuiltInData.AIRQUALITY));
        assertThatIllegalArgumentException().isThrownBy(() -> found(measured, TEN));
    }

    private static int least(Vector values) {
        return IntStream.range(0, values.size())
                .boxed()
                .min((a, b) -> Double.compare(values.get(a), values.get(b)))
                .orElseThrow();
    }
}

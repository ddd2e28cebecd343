package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Sample;
import org.lambdalab.selection.Peeking;

/** A test set beside an experiment. */
final class TestSetFindingsTest {

    private static TestSetFindings found(Experiment experiment) throws UnreadableData {
        return found(experiment, false);
    }

    private static TestSetFindings found(Experiment experiment, boolean repeats) throws UnreadableData {
        return TestSetFindings.of(experiment.data(), experiment.model(), repeats, Optional.empty(), Progress.UNWATCHED);
    }

    @Test
    void generatedDataHaveAFreshOneAndKeepTheirRows() throws UnreadableData {
        TestSetFindings found = found(Experiments.KNOWN.withTestShare(0.4));
        assertThat(found.isFresh()).isTrue();
        assertThat(found.testRows()).isEqualTo(200);
        assertThat(found.trainingRows()).isEqualTo(21);
        assertThat(found.validationRows()).isEqualTo(9);
        Errors lab = new Workbench().findings(Experiments.KNOWN).errors();
        Errors own = found.errorsAt(0.01);
        assertThat(own.training()).isCloseTo(lab.training(), offset(1e-12));
        assertThat(own.validation()).isCloseTo(lab.validation(), offset(1e-12));
    }

    /** Rows that a fit has learned from would say far less than that, and so would those of the lab without the noise. */
    @Test
    void theErrorOnFreshRowsIsTheTrueOneInTheMean() throws UnreadableData {
        double[] beyond = new double[60];
        for (int seed = 0; seed < beyond.length; seed++) {
            Experiment experiment = Experiments.KNOWN
                    .withYOffset(50)
                    .withSeed(seed)
                    .withModel(Experiments.KNOWN.model().withDegree(3));
            beyond[seed] = found(experiment).testErrorAt(0.01) - trueError(experiment);
        }
        double mean = Arrays.stream(beyond).average().orElseThrow();
        double squares =
                Arrays.stream(beyond).map(it -> (it - mean) * (it - mean)).sum();
        double standardError = Math.sqrt(squares / (beyond.length - 1) / beyond.length);
        assertThat(mean).isCloseTo(0, offset(3 * standardError));
        // Of the training rows it would be some hundredths.
        assertThat(standardError).isLessThan(0.003);
    }

    /** Of the fit to the training rows, over all the interval, with the noise. */
    private static double trueError(Experiment experiment) throws UnreadableData {
        DataSource.Generated generated = (DataSource.Generated) experiment.source();
        Model model = experiment.model();
        Solution fit = Path.of(
                        Design.of(experiment.data().observe().split().training(), model.basis(), model.degree()),
                        Penalty.LASSO)
                .at(model.lambda());
        double width = generated.function().high() - generated.function().low();
        double missed = IntStream.range(0, 10_000)
                .mapToDouble(i -> generated.function().low() + width * (i + 0.5) / 10_000)
                .map(x -> Math.pow(generated.function().value(x) + experiment.yOffset() - fit.predict(x), 2))
                .average()
                .orElseThrow();
        return missed + generated.noise() * generated.noise();
    }

    @Test
    void theTestSetOfASeedIsTheSameWhateverIsFittedToIt() throws UnreadableData {
        double flat = found(Experiments.KNOWN).testErrorAt(1e9);
        Experiment smaller =
                Experiments.KNOWN.withModel(Experiments.KNOWN.model().withDegree(2));
        assertThat(found(smaller).testErrorAt(1e9)).isCloseTo(flat, offset(1e-9));
    }

    @Test
    void whatOtherDataGaveUpIsTheTest() throws UnreadableData {
        Experiment experiment = Experiments.KNOWN
                .withSource(DataSource.BuiltIn.of(BuiltInData.AIRQUALITY))
                .withTestShare(0.3);
        TestSetFindings found = found(experiment);
        Sample sealed = experiment.data().observe().test().orElseThrow();
        Errors lab = new Workbench().findings(experiment).errors();
        assertThat(found.isFresh()).isFalse();
        assertThat(found.testRows()).isEqualTo(sealed.size());
        assertThat(found.errorsAt(0.01).training()).isCloseTo(lab.training(), withinPercentage(1e-9));
        assertThat(found.errorsAt(0.01).validation()).isCloseTo(lab.validation(), withinPercentage(1e-9));
        Solution fit = Path.of(
                        Design.of(experiment.data().observe().split().training(), Basis.SCALED_MONOMIAL, 9),
                        Penalty.LASSO)
                .at(0.01);
        double squares = IntStream.range(0, sealed.size())
                .mapToDouble(row ->
                        Math.pow(sealed.y().get(row) - fit.predict(sealed.x().get(row)), 2))
                .sum();
        assertThat(found.testErrorAt(0.01)).isCloseTo(squares / sealed.size(), withinPercentage(1e-9));
    }

    @Test
    void whereNoneAreSealedThereIsNothingToOpen() throws UnreadableData {
        Experiment measured = Experiments.KNOWN.withSource(DataSource.BuiltIn.of(BuiltInData.CARS));
        Experiment placed = Experiments.KNOWN
                .withSource(Experiments.KNOWN.data().observe().asPoints())
                .withTestShare(0.2);
        for (Experiment experiment : List.of(measured, placed)) {
            TestSetFindings found = found(experiment);
            assertThat(found.testRows()).isZero();
            assertThat(found.trainingRows() + found.validationRows())
                    .isEqualTo(experiment.source().rows());
            assertThatIllegalStateException().isThrownBy(() -> found.testErrorAt(0.01));
        }
    }

    @Test
    void theChosenLambdaHasTheLowestValidationError() throws UnreadableData {
        TestSetFindings found = found(Experiments.KNOWN);
        double least = found.validationErrors().stream().min().orElseThrow();
        assertThat(found.errorsAt(found.chosen()).validation()).isCloseTo(least, offset(1e-12));
    }

    @Test
    void whoeverChoosesByTheTestErrorIsFlattered() throws UnreadableData {
        TestSetFindings.Repeated repeated =
                found(Experiments.KNOWN, true).repeated().orElseThrow();
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
        Peeking peeking = found(least, true).repeated().orElseThrow().usual();
        assertThat(peeking.peeked().each()).allMatch(choice -> choice.at() >= 1 && choice.at() <= 15);
    }

    @Test
    void aRepetitionThatIsKnownIsNotRepeated() throws UnreadableData {
        TestSetFindings before = found(Experiments.KNOWN, true);
        Model other = Experiments.KNOWN.model().withLambda(0.5);
        assertThat(repeatedAfter(before, Experiments.KNOWN.withModel(other)))
                .isSameAs(before.repeated().orElseThrow());
        assertThat(repeatedAfter(before, Experiments.KNOWN.withSeed(8)))
                .isNotEqualTo(before.repeated().orElseThrow());
        assertThat(repeatedAfter(before, Experiments.KNOWN.withModel(other.withDegree(3))))
                .isNotEqualTo(before.repeated().orElseThrow());
    }

    private static TestSetFindings.Repeated repeatedAfter(TestSetFindings before, Experiment experiment)
            throws UnreadableData {
        return TestSetFindings.of(experiment.data(), experiment.model(), true, Optional.of(before), Progress.UNWATCHED)
                .repeated()
                .orElseThrow();
    }

    @Test
    void whatCannotBeRepeatedIsRefused() {
        Experiment unjudged = Experiments.KNOWN.withValidationShare(0);
        assertThat(TestSetFindings.isRepeatable(unjudged.data())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> found(unjudged, true));
    }
}

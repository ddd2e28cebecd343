package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.InformationCriteria;

/** AIC and BIC of an experiment beside its folds. */
final class CriteriaFindingsTest {

    private static CriteriaFindings found(Experiment experiment) throws UnreadableData {
        return CriteriaFindings.of(experiment, Choice.DEFAULT.folds(), Progress.UNWATCHED);
    }

    @Test
    void criteriaAreThoseOfTheLabsOwnFit() throws UnreadableData {
        CriteriaFindings found = found(Experiments.KNOWN);
        InformationCriteria criteria = found.criteria();
        int place = found.validation().indexOf(0.01);
        Findings lab = new Study(Experiments.KNOWN.data(), Progress.UNWATCHED).findings(Experiments.KNOWN);
        int n = lab.observations().split().training().size();
        double df = 1 + lab.fit().nonZero();
        assertThat(found.rows()).isEqualTo(n);
        assertThat(found.degreesOfFreedom(0.01)).isCloseTo(df, within(1e-9));
        double misfit = n * Math.log(lab.errors().training());
        assertThat(criteria.aic().get(place)).isCloseTo(misfit + 2 * df, within(1e-8));
        assertThat(criteria.bic().get(place)).isCloseTo(misfit + Math.log(n) * df, within(1e-8));
    }

    @Test
    void theLowestAtEachNumberOfWeightsIsThatOfTheSmallestLambda() throws UnreadableData {
        CriteriaFindings found = found(Experiments.KNOWN);
        Vector aic = found.criteria().aic();
        SortedMap<Double, Double> lowest = found.lowest(aic);
        assertThat(found.isCounted()).isTrue();
        assertThat(lowest).hasSizeGreaterThan(3);
        for (int place = 0; place < aic.size(); place++) {
            double df = found.criteria().degreesOfFreedom().get(place);
            assertThat(lowest.get(df)).isLessThanOrEqualTo(aic.get(place));
        }
        lowest.forEach((df, value) -> {
            int smallest = IntStream.range(0, aic.size())
                    .filter(place -> found.criteria().degreesOfFreedom().get(place) == df)
                    .max()
                    .orElseThrow();
            assertThat(aic.get(smallest)).isCloseTo(value, within(1e-9));
        });
        assertThat(found(Experiments.KNOWN.withModel(Experiments.KNOWN.model().withPenalty(PenaltyKind.RIDGE)))
                        .isCounted())
                .isFalse();
    }

    @Test
    void bicNeverTakesMoreDegreesOfFreedomThanAicFromEightRowsOn() throws UnreadableData {
        for (int seed = 0; seed < 10; seed++) {
            CriteriaFindings found = found(Experiments.KNOWN.withSeed(seed));
            double byAic =
                    found.degreesOfFreedom(found.criteria().lambdaOfLeastAic().orElseThrow());
            double byBic =
                    found.degreesOfFreedom(found.criteria().lambdaOfLeastBic().orElseThrow());
            assertThat(byBic).isLessThanOrEqualTo(byAic);
        }
    }

    @Test
    void aFitThroughTheRowsIsNamed() throws UnreadableData {
        Experiment exact = Experiments.KNOWN
                .withSource(new DataSource.Generated(TrueFunction.SINE, 40, 0))
                .withModel(Experiments.KNOWN.model().withDegree(15).withBasis(Basis.LEGENDRE));
        CriteriaFindings found = found(exact);
        double upTo = found.nearlyExactUpTo().orElseThrow();
        int place = found.validation().indexOf(upTo);
        assertThat(found.criteria().aic().get(place)).isNaN();
        double beside = found.criteria().lambdas().get(place - 1);
        assertThat(found.criteria().lambdaOfLeastAic()).hasValue(beside);
        assertThat(found.isBesideNearlyExact(beside)).isTrue();
        assertThat(found.areRowsFew(beside)).isTrue();
    }

    @Test
    void nearAnOddLambdaAreTheDegreesOfFreedomOfItsNeighbour() throws UnreadableData {
        CriteriaFindings found = found(Experiments.KNOWN);
        assertThat(found.degreesOfFreedomNear(0.010001)).isEqualTo(found.degreesOfFreedom(0.01));
        assertThat(found.degreesOfFreedomNear(0)).isEqualTo(found.mostDegreesOfFreedom());
        assertThat(found.degreesOfFreedomNear(1e12)).isEqualTo(1);
    }
}

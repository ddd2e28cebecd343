package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Point;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;

/** Beside pulls, steps and entries worked out here from the rows. */
final class WeightFindingsTest {

    private static final int DEGREE = 6;

    private final Workbench workbench = new Workbench();

    @ParameterizedTest
    @CsvSource({"LASSO, 0.02", "LASSO, 0.2", "ELASTIC_NET, 0.02", "RIDGE, 0.05", "NONE, 1", "LASSO, 0"})
    void pullAndStepAreThoseOfTheRows(PenaltyKind kind, double lambda) throws UnreadableData {
        Experiment experiment = experiment(kind, lambda);
        Findings found = workbench.findings(experiment);
        double[] weights = found.fit().weights().toArray();
        Sample rows = found.observations().split().training();
        double[][] z = standardised(rows);
        for (int j = 0; j < DEGREE; j++) {
            WeightFindings weight = weight(experiment, j + 1);
            double correlation = correlation(z, rows, weights, found.fit().intercept(), j);
            assertThat(weight.weight()).isEqualTo(weights[j]);
            assertThat(weight.correlation()).isCloseTo(correlation, within(1e-11));
            double[] others = weights.clone();
            others[j] = 0;
            double atZero = correlation(z, rows, others, found.fit().intercept(), j);
            assertThat(weight.pullAtZero()).isCloseTo(atZero, within(1e-11));
            double step = Math.signum(atZero) * Math.max(0, Math.abs(atZero) - weight.hold()) / weight.divisor();
            assertThat(step).isCloseTo(weights[j], within(1e-11));
            if (weight.hold() > 0) {
                assertThat(weight.isZero()).isEqualTo(weight.pull() < weight.hold() - 1e-9);
            }
        }
    }

    /** The strongest feature leaves 0 at λ_max, and each weight is 0 on one side of an end, and not on the other. */
    @ParameterizedTest
    @CsvSource({"LASSO", "ELASTIC_NET"})
    void theLambdasAtWhichAWeightComesAndGoesAreThoseOfItsPath(PenaltyKind kind) throws UnreadableData {
        double strongest = 0;
        for (int j = 1; j <= DEGREE; j++) {
            WeightFindings weight = weight(experiment(kind, 0.01), j);
            for (Interval kept : weight.kept()) {
                strongest = Math.max(strongest, kept.high());
                assertThat(at(kind, kept.high() * (1 + 1e-9), j).isZero()).isTrue();
                assertThat(at(kind, kept.high() * (1 - 1e-9), j).isZero()).isFalse();
                if (kept.low() > 1e-6) {
                    assertThat(at(kind, kept.low() * (1 + 1e-9), j).isZero()).isFalse();
                    assertThat(at(kind, kept.low() * (1 - 1e-9), j).isZero()).isTrue();
                }
            }
        }
        double lambdaMax = workbench.findings(experiment(kind, 0.01)).path().lambdaMax()
                / kind.penalty(experiment(kind, 0.01).model().l1Ratio()).l1Ratio();
        assertThat(strongest).isCloseTo(lambdaMax, within(1e-9 * lambdaMax));
    }

    /** Some weight comes, goes and comes back, in the experiment that tests know by heart. */
    @Test
    void aWeightMayComeBack() throws UnreadableData {
        List<List<Interval>> kept = IntStream.rangeClosed(1, 9)
                .mapToObj(j -> of(Experiments.KNOWN, j).kept())
                .toList();
        assertThat(kept).anyMatch(intervals -> intervals.size() > 1);
    }

    @Test
    void aFeatureThatDoesNotVaryKeepsWeightZero() throws UnreadableData {
        List<Point> points = IntStream.range(0, 6)
                .mapToObj(i -> new Point(i % 2 == 0 ? -1 : 1, i, false))
                .toList();
        Experiment experiment = experiment(PenaltyKind.RIDGE, 0.1)
                .withSource(new DataSource.PlacedPoints(points, Quantity.plain("x"), Quantity.plain("y"), null));
        assertThat(weight(experiment, 1).varies()).isTrue();
        assertThat(weight(experiment, 2).varies()).isFalse();
        assertThat(weight(experiment, 2).isZero()).isTrue();
    }

    private WeightFindings at(PenaltyKind kind, double lambda, int feature) throws UnreadableData {
        return weight(experiment(kind, lambda), feature);
    }

    private static Experiment experiment(PenaltyKind kind, double lambda) {
        return Experiments.KNOWN.withModel(new Model(DEGREE, Basis.SCALED_MONOMIAL, kind, 0.4, lambda));
    }

    private WeightFindings weight(Experiment experiment, int feature) throws UnreadableData {
        return workbench.study(experiment, Progress.UNWATCHED).weight(experiment, feature);
    }

    private WeightFindings of(Experiment experiment, int feature) {
        try {
            return weight(experiment, feature);
        } catch (UnreadableData impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static double correlation(double[][] z, Sample rows, double[] weights, double intercept, int j) {
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            double residual = rows.y().get(i) - intercept;
            for (int k = 0; k < weights.length; k++) {
                residual -= z[k][i] * weights[k];
            }
            sum += z[j][i] * residual;
        }
        return sum / rows.size();
    }

    private static double[][] standardised(Sample rows) {
        double low = rows.x().stream().min().orElseThrow();
        double high = rows.x().stream().max().orElseThrow();
        double[][] columns = new double[DEGREE][];
        for (int k = 0; k < DEGREE; k++) {
            int power = k + 1;
            double[] values = rows.x().stream()
                    .map(x -> Math.pow(((x - low) - (high - x)) / (high - low), power))
                    .toArray();
            double mean = IntStream.range(0, values.length)
                    .mapToDouble(i -> values[i])
                    .average()
                    .orElseThrow();
            double deviation = Math.sqrt(IntStream.range(0, values.length)
                    .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                    .average()
                    .orElseThrow());
            columns[k] = IntStream.range(0, values.length)
                    .mapToDouble(i -> (values[i] - mean) / deviation)
                    .toArray();
        }
        return columns;
    }
}

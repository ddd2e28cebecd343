package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class PartitionTest {

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyFoldIsAsIfItsRowsHadNeverBeenThere(Basis basis) {
        Sample even = RandomProblem.uniform(60);
        double[] x = even.x().toArray();
        x[7] = 9;
        Sample withOutlier = new Sample(Vector.of(x), even.y());
        for (Sample sample : new Sample[] {even, withOutlier}) {
            int[] folds = IntStream.range(0, 60).map(i -> i % 5).toArray();
            Partition partition = Partition.of(sample, folds, basis, 12);
            assertThat(partition.folds()).isEqualTo(5);
            for (int fold = 0; fold < 5; fold++) {
                Design design = partition.design(fold);
                Sample training = rows(sample, folds, fold, false);
                Sample held = rows(sample, folds, fold, true);
                assertThat(design.rows()).isEqualTo(training.size());
                assertSameFits(design, partition.heldOut(fold, design), Design.of(training, basis, 12), held);
            }
        }
    }

    private static void assertSameFits(Design design, HeldOut heldOut, Design anew, Sample held) {
        for (Penalty penalty : new Penalty[] {Penalty.RIDGE, Penalty.elasticNet(0.5), Penalty.LASSO}) {
            for (double lambda : new double[] {0, 1e-5, 0.01, 0.3}) {
                Solution fit = Path.of(design, penalty).at(lambda);
                Solution other = Path.of(anew, penalty).at(lambda);
                for (int j = 0; j < 12; j++) {
                    double difference = fit.weights().get(j) - other.weights().get(j);
                    assertThat(Math.abs(difference))
                            .isLessThanOrEqualTo(4e-16 * other.weights().norm1());
                }
                assertThat(heldOut.mse(fit))
                        .isCloseTo(SolutionTest.meanSquare(other, held), Percentage.withPercentage(1e-10));
            }
        }
    }

    @Test
    void refusesAFoldWithoutWhichXDoesNotVary() {
        Sample sample = new Sample(Vector.of(1, 1, 1, 2), Vector.of(1, 2, 3, 4));
        Partition partition = Partition.of(sample, new int[] {0, 0, 0, 1}, Basis.LEGENDRE, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partition.design(1))
                .withMessageContaining("distinct");
    }

    @Test
    void refusesASingleFoldAndMissingNumbers() {
        Sample sample = RandomProblem.uniform(4);
        for (int[] wrong : new int[][] {{0, 2, 0, 2}, {-1, 0, 1, 1}, {-2, -1, -2, -1}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Partition.of(sample, wrong, Basis.LEGENDRE, 2));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Partition.of(sample, new int[4], Basis.LEGENDRE, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partition.of(sample, new int[] {0, 1, 0}, Basis.LEGENDRE, 2));
    }

    private static Sample rows(Sample sample, int[] folds, int fold, boolean inside) {
        int[] rows = IntStream.range(0, folds.length)
                .filter(i -> (folds[i] == fold) == inside)
                .toArray();
        return new Sample(
                Vector.of(IntStream.of(rows).mapToDouble(sample.x()::get).toArray()),
                Vector.of(IntStream.of(rows).mapToDouble(sample.y()::get).toArray()));
    }
}

package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

final class ColumnsPartitionTest {

    /** Among the columns are constant ones, equal ones, and more than rows outside a fold. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFoldIsAsIfItsRowsHadNeverBeenThere(boolean standardize) {
        for (long seed = 0; seed < 60; seed++) {
            Columns sample = RandomColumns.of(seed).sample();
            int[] folds = IntStream.range(0, sample.size()).map(i -> i % 3).toArray();
            Partition partition = Partition.of(sample, folds, standardize);
            assertThat(partition.folds()).isEqualTo(3);
            for (int fold = 0; fold < 3; fold++) {
                Design design = partition.design(fold);
                Columns training = rows(sample, folds, fold, false);
                assertThat(design.rows()).isEqualTo(training.size());
                Design anew = Design.of(training, standardize);
                assertSameFits(
                        "seed " + seed,
                        design,
                        partition.heldOut(fold, design),
                        anew,
                        HeldOut.of(anew, rows(sample, folds, fold, true)));
            }
        }
    }

    private static void assertSameFits(String name, Design design, HeldOut held, Design anew, HeldOut heldAnew) {
        for (Penalty penalty : new Penalty[] {Penalty.RIDGE, Penalty.elasticNet(0.5), Penalty.LASSO}) {
            double lambdaMax = anew.lambdaMax(penalty);
            for (double share : new double[] {0.9, 0.01, 1e-4}) {
                Solution fit = Path.of(design, penalty).at(share * lambdaMax);
                Solution other = Path.of(anew, penalty).at(share * lambdaMax);
                double largest = other.weights().stream().map(Math::abs).max().orElseThrow();
                for (int j = 0; j < fit.weights().size(); j++) {
                    double difference = fit.weights().get(j) - other.weights().get(j);
                    assertThat(Math.abs(difference)).as(name).isLessThanOrEqualTo(1e-9 * largest);
                }
                assertThat(held.mse(fit)).as(name).isCloseTo(heldAnew.mse(other), withPercentage(1e-6));
            }
        }
    }

    @Test
    void aColumnThatOnlyAFoldHasToItselfKeepsWeightZeroWithoutIt() {
        Columns sample = Columns.of(
                List.of(Vector.of(1, 2, 3, 4, 5, 6), Vector.of(0.1, 0.1, 0.1, 0.1, 0.1, 7)),
                Vector.of(1, 3, 2, 5, 4, 9));
        Partition partition = Partition.of(sample, new int[] {0, 1, 2, 0, 1, 2}, true);
        Solution without = Path.of(partition.design(2), Penalty.RIDGE).at(0.1);
        assertThat(without.weights().get(0)).isPositive();
        assertThat(without.weights().get(1)).isZero();
        assertThat(Path.of(partition.design(1), Penalty.RIDGE).at(0.1).weights().get(1))
                .isNotZero();
    }

    /** A row so far out has nearly all the variance; without it, the others are as they would have been. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 30, 50, 90, 1e4, 1e8})
    void aFoldThatHoldsAnOutlierIsTakenOutWithoutATrace(double far) {
        for (long seed = 0; seed < 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] a = DoubleStream.generate(random::nextGaussian).limit(60).toArray();
            double[] b = DoubleStream.generate(random::nextGaussian).limit(60).toArray();
            a[0] = far;
            b[0] = -far * random.nextDouble();
            Vector sum = Vector.of(
                    IntStream.range(0, 60).mapToDouble(i -> a[i] + b[i]).toArray());
            Vector y = Vector.of(IntStream.range(0, 60)
                    .mapToDouble(i -> a[i] + b[i] / 2 + random.nextGaussian())
                    .toArray());
            Columns sample = Columns.of(List.of(Vector.of(a), Vector.of(b), sum), y);
            int[] folds = IntStream.range(0, 60).map(i -> i < 2 ? 0 : 1 + i % 2).toArray();
            ColumnsPartition partition = new ColumnsPartition(sample, folds, true, () -> {});
            assertThat(partition.isTakenApart(0)).as("at %s", far).isEqualTo(far <= 10);
            Design design = partition.design(0);
            Design anew = Design.of(rows(sample, folds, 0, false), true);
            for (double lambda : new double[] {0.1, 0}) {
                Solution fit = Path.of(design, Penalty.LASSO).at(lambda);
                assertThat(fit.weights().toArray())
                        .containsExactly(
                                Path.of(anew, Penalty.LASSO)
                                        .at(lambda)
                                        .weights()
                                        .toArray(),
                                offset(1e-9));
                assertThat(fit.degreesOfFreedom()).isLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void refusesASingleFoldAndMissingNumbers() {
        Columns sample = RandomColumns.of(0).sample();
        int[] single = new int[sample.size()];
        assertThatIllegalArgumentException().isThrownBy(() -> Partition.of(sample, single, true));
        assertThatIllegalArgumentException().isThrownBy(() -> Partition.of(sample, new int[] {0, 1}, true));
    }

    private static Columns rows(Columns sample, int[] folds, int fold, boolean inside) {
        return sample.rows(IntStream.range(0, folds.length)
                .filter(i -> (folds[i] == fold) == inside)
                .toArray());
    }
}

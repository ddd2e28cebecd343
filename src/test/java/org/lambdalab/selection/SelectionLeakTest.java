package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.SplitMix64;

final class SelectionLeakTest {

    private static final int ROWS = 24;
    private static final int COLUMNS = 60;

    @Test
    void errorsAreThoseOfNormalEquationsOnColumnsChosenWithAndWithoutTheFold() {
        SelectionLeak found = SelectionLeak.of(ROWS, COLUMNS, 3, 6, 8, Progress.UNWATCHED);
        Drawn drawn = Drawn.of(8);
        Folds folds = Folds.of(ROWS, 6, 8);
        int[] all = IntStream.range(0, ROWS).toArray();
        int[] kept = drawn.best(all);
        assertThat(found.kept()).isEqualTo(Arrays.stream(kept).boxed().toList());
        for (int i = 0; i < 3; i++) {
            assertThat(found.correlations().get(i)).isCloseTo(drawn.correlation(kept[i], all), within(1e-13));
        }
        double[] leaking = new double[6];
        double[] honest = new double[6];
        for (int fold = 1; fold <= 6; fold++) {
            int[] outside = Naive.outside(folds, fold);
            int[] inside = Naive.inside(folds, fold);
            leaking[fold - 1] = drawn.error(kept, outside, inside);
            honest[fold - 1] = drawn.error(drawn.best(outside), outside, inside);
        }
        requireMean(found.leaking(), leaking);
        requireMean(found.honest(), honest);
    }

    private static void requireMean(FoldMean found, double[] folds) {
        assertThat(found.value()).isCloseTo(Naive.mean(folds), within(1e-11));
        assertThat(found.standardError()).isCloseTo(Naive.standardError(folds), within(1e-11));
    }

    /** On 200,000 fresh rows. */
    @Test
    void theTrueErrorIsThatOnFreshRows() {
        SelectionLeak found = SelectionLeak.of(ROWS, COLUMNS, 3, 6, 8, Progress.UNWATCHED);
        Drawn drawn = Drawn.of(8);
        int[] kept = drawn.best(IntStream.range(0, ROWS).toArray());
        double[] b = drawn.fit(kept, IntStream.range(0, ROWS).toArray());
        SplitMix64 random = SplitMix64.of(1);
        int fresh = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < fresh; i++) {
            double error = random.normal() - b[0];
            for (int j = 1; j < b.length; j++) {
                error -= b[j] * random.normal();
            }
            sum += error * error;
            squares += Math.pow(error, 4);
        }
        double mean = sum / fresh;
        double deviation = Math.sqrt((squares / fresh - mean * mean) / fresh);
        assertThat(found.trueMse()).isCloseTo(mean, within(4 * deviation));
    }

    @Test
    void theLeakLooksGoodAndTheTruthIsWorseThanNothing() {
        for (int seed = 0; seed < 5; seed++) {
            SelectionLeak found = SelectionLeak.of(
                    SelectionLeak.ROWS, SelectionLeak.COLUMNS, SelectionLeak.KEEP, 10, seed, Progress.UNWATCHED);
            assertThat(found.kept()).hasSize(10).doesNotHaveDuplicates();
            assertThat(found.leaking().value()).isLessThan(0.75);
            assertThat(found.trueMse()).isGreaterThan(1.1);
            assertThat(found.honest().value())
                    .isGreaterThan(found.leaking().value() + found.leaking().standardError());
        }
    }

    @Test
    void theSameSeedIsTheSameNoise() {
        assertThat(SelectionLeak.of(20, 50, 2, 4, 3, Progress.UNWATCHED))
                .isEqualTo(SelectionLeak.of(20, 50, 2, 4, 3, Progress.UNWATCHED))
                .isNotEqualTo(SelectionLeak.of(20, 50, 2, 4, 4, Progress.UNWATCHED));
    }

    @Test
    void refusesToKeepMoreThanRowsCanTellApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionLeak.of(12, 50, 5, 2, 1, Progress.UNWATCHED))
                .withMessageContaining("less 1, 5");
        assertThatIllegalArgumentException().isThrownBy(() -> SelectionLeak.of(12, 3, 4, 4, 1, Progress.UNWATCHED));
    }

    /** The same noise: y first, and then the columns, from the mixed seed. */
    private static final class Drawn {

        private final double[][] columns;
        private final double[] y;

        Drawn(double[][] columns, double[] y) {
            this.columns = columns;
            this.y = y;
        }

        static Drawn of(long seed) {
            SplitMix64 random = SplitMix64.ofMixed(seed);
            double[] y = normal(random);
            double[][] columns = new double[COLUMNS][];
            Arrays.setAll(columns, j -> normal(random));
            return new Drawn(columns, y);
        }

        private static double[] normal(SplitMix64 random) {
            double[] values = new double[ROWS];
            Arrays.setAll(values, i -> random.normal());
            return values;
        }

        int[] best(int[] rows) {
            List<Integer> order = IntStream.range(0, COLUMNS)
                    .boxed()
                    .sorted(Comparator.comparingDouble(j -> -Math.abs(correlation(j, rows))))
                    .toList();
            return order.stream().limit(3).mapToInt(j -> j).toArray();
        }

        double correlation(int column, int[] rows) {
            double[] a =
                    Arrays.stream(rows).mapToDouble(i -> columns[column][i]).toArray();
            double[] b = Arrays.stream(rows).mapToDouble(i -> y[i]).toArray();
            double meanA = Naive.mean(a);
            double meanB = Naive.mean(b);
            double product = 0;
            double squaresA = 0;
            double squaresB = 0;
            for (int i = 0; i < a.length; i++) {
                product += (a[i] - meanA) * (b[i] - meanB);
                squaresA += (a[i] - meanA) * (a[i] - meanA);
                squaresB += (b[i] - meanB) * (b[i] - meanB);
            }
            return product / Math.sqrt(squaresA) / Math.sqrt(squaresB);
        }

        double error(int[] kept, int[] training, int[] judges) {
            double[] b = fit(kept, training);
            return Arrays.stream(judges)
                    .mapToDouble(i -> Math.pow(y[i] - predicted(b, kept, i), 2))
                    .average()
                    .orElseThrow();
        }

        private double predicted(double[] b, int[] kept, int row) {
            double sum = b[0];
            for (int j = 0; j < kept.length; j++) {
                sum += b[j + 1] * columns[kept[j]][row];
            }
            return sum;
        }

        /** The constant and a factor of each column: the normal equations, by Gauss and Jordan. */
        double[] fit(int[] kept, int[] rows) {
            int size = kept.length + 1;
            double[][] equations = new double[size][size + 1];
            for (int row : rows) {
                double[] z = new double[size + 1];
                z[0] = 1;
                for (int j = 0; j < kept.length; j++) {
                    z[j + 1] = columns[kept[j]][row];
                }
                z[size] = y[row];
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j <= size; j++) {
                        equations[i][j] += z[i] * z[j];
                    }
                }
            }
            for (int pivot = 0; pivot < size; pivot++) {
                for (int i = 0; i < size; i++) {
                    double factor = equations[i][pivot] / equations[pivot][pivot];
                    for (int j = 0; i != pivot && j <= size; j++) {
                        equations[i][j] -= factor * equations[pivot][j];
                    }
                }
            }
            double[] b = new double[size];
            Arrays.setAll(b, i -> equations[i][size] / equations[i][i]);
            return b;
        }
    }
}

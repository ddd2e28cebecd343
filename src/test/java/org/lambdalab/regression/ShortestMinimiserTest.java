package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/**
 * The lasso on tables of a few small integers, where a minimum is often had in many ways: beside the shortest of them, found
 * by trying every set of columns that could have a weight.
 *
 * <p>What is predicted, and which columns could with what signs, is taken from the fit itself, whose certificate says that it
 * is a minimiser; that it is the shortest is what is tried.
 *
 * <p>All minimisers predict the same, and have weights only where the correlation is λ in size, each of its sign
 * (Tibshirani, "The lasso problem and uniqueness", Electron. J. Stat. 7 (2013), lemma 1). The shortest is, for the set of its
 * own nonzero weights, the solution of least norm.
 */
final class ShortestMinimiserTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void ofAllMinimisersTheShortestIsFound() {
        int manyWays = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            Columns sample = smallIntegers(new SplittableRandom(seed));
            Design design = Design.of(sample, seed % 3 == 0);
            double lambdaMax = design.lambdaMax(Penalty.LASSO);
            for (double share : new double[] {0.75, 0.5, 0.125}) {
                Solution fit = Path.of(design, Penalty.LASSO).at(share * lambdaMax);
                Minimisers all = new Minimisers(design, fit);
                assertThat(fit.converged()).as("seed %d", seed).isTrue();
                assertThat(fit.exactWeights().hi)
                        .as("seed %d at %s", seed, fit.lambda())
                        .containsExactly(all.shortest, offset(ROUNDING * Math.max(1, all.length)));
                manyWays += all.count > 1 ? 1 : 0;
            }
        }
        assertThat(manyWays).isGreaterThan(100);
    }

    private static Columns smallIntegers(SplittableRandom random) {
        int n = random.nextInt(4, 9);
        int p = random.nextInt(2, 8);
        int largest = random.nextInt(1, 3);
        double[] y = random.ints(n, -4, 5).asDoubleStream().toArray();
        y[0] = 5;
        List<Vector> columns = IntStream.range(0, p)
                .mapToObj(j -> Vector.of(
                        random.ints(n, -largest, largest + 1).asDoubleStream().toArray()))
                .toList();
        return Columns.of(columns, Vector.of(y));
    }

    /** Those that are of least norm for the columns they have weights for. */
    private static final class Minimisers {

        private final Design design;
        /** What is predicted, in the coordinates of the triangle. */
        private final DMatrixRMaj predicted;

        private final double[] signs;
        private int count;
        private double length = Double.POSITIVE_INFINITY;
        private double[] shortest = {};

        Minimisers(Design design, Solution fit) {
            this.design = design;
            int d = design.features();
            double[] weights = fit.exactWeights().hi;
            predicted = product(columns(IntStream.range(0, d).toArray()), new DMatrixRMaj(d, 1, true, weights));
            double[] correlations = design.triangle().correlationsAt(fit.exactWeights()).hi;
            double l1 = fit.lambda() / design.reduced().response().scale();
            signs = Arrays.stream(correlations)
                    .map(value -> Math.abs(Math.abs(value) - l1) < ROUNDING * l1 ? Math.signum(value) : 0)
                    .toArray();
            int[] able = IntStream.range(0, d).filter(j -> signs[j] != 0).toArray();
            for (int set = 0; set < 1 << able.length; set++) {
                int chosen = set;
                consider(IntStream.range(0, able.length)
                        .filter(k -> (chosen >> k & 1) == 1)
                        .map(k -> able[k])
                        .toArray());
            }
        }

        private void consider(int[] set) {
            DMatrixRMaj columns = columns(set);
            DMatrixRMaj inverse = new DMatrixRMaj(set.length, design.features());
            CommonOps_DDRM.pinv(columns, inverse);
            DMatrixRMaj weights = product(inverse, predicted);
            DMatrixRMaj missed = product(columns, weights);
            CommonOps_DDRM.subtractEquals(missed, predicted);
            if (CommonOps_DDRM.elementMaxAbs(missed) > ROUNDING
                    || IntStream.range(0, set.length).anyMatch(k -> weights.get(k) * signs[set[k]] <= ROUNDING)) {
                return;
            }
            count++;
            double norm = Vector.of(weights.data).norm2();
            if (norm < length) {
                length = norm;
                shortest = new double[signs.length];
                for (int k = 0; k < set.length; k++) {
                    shortest[set[k]] = weights.get(k);
                }
            }
        }

        private DMatrixRMaj columns(int[] set) {
            DMatrixRMaj columns = new DMatrixRMaj(design.features(), set.length);
            for (int k = 0; k < set.length; k++) {
                for (int i = 0; i <= set[k]; i++) {
                    columns.set(i, k, design.triangle().entry(i, set[k]).hi());
                }
            }
            return columns;
        }

        private static DMatrixRMaj product(DMatrixRMaj a, DMatrixRMaj b) {
            DMatrixRMaj product = new DMatrixRMaj(a.numRows, b.numCols);
            CommonOps_DDRM.mult(a, b, product);
            return product;
        }
    }
}

package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;

final class LeaveOneOutTest {

    private static final Sample SAMPLE = RandomProblem.uniform(20);
    private static final int DEGREE = 5;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 10})
    void theClosedFormIsTheErrorOfTwentyFitsEachWithoutARow(double lambda) {
        Design design = Design.of(SAMPLE, Basis.LEGENDRE, DEGREE);
        double sum = 0;
        for (int row = 0; row < SAMPLE.size(); row++) {
            double error = errorWithout(row, SAMPLE.size() * lambda);
            sum += error * error;
        }
        assertThat(LeaveOneOut.of(design, SAMPLE)
                        .mse(Path.of(design, Penalty.RIDGE).at(lambda)))
                .isCloseTo(sum / SAMPLE.size(), Percentage.withPercentage(1e-9));
    }

    /** Ridge by its normal equations, with columns standardised by all rows, without one of them. */
    private static double errorWithout(int row, double strength) {
        double[][] z = standardised();
        int size = DEGREE + 1;
        DMatrixRMaj gram = new DMatrixRMaj(size, size);
        DMatrixRMaj right = new DMatrixRMaj(size, 1);
        for (int i = 0; i < z.length; i++) {
            for (int a = 0; a < size && i != row; a++) {
                right.add(a, 0, z[i][a] * SAMPLE.y().get(i));
                for (int b = 0; b < size; b++) {
                    gram.add(a, b, z[i][a] * z[i][b]);
                }
            }
        }
        for (int a = 1; a < size; a++) {
            gram.add(a, a, strength);
        }
        DMatrixRMaj weights = new DMatrixRMaj(size, 1);
        CommonOps_DDRM.solve(gram, right, weights);
        double predicted = 0;
        for (int a = 0; a < size; a++) {
            predicted += z[row][a] * weights.get(a, 0);
        }
        return SAMPLE.y().get(row) - predicted;
    }

    /** The rows (1, z₁…z_d). */
    private static double[][] standardised() {
        double min = SAMPLE.x().stream().min().orElseThrow();
        double max = SAMPLE.x().stream().max().orElseThrow();
        double[][] z = new double[SAMPLE.size()][DEGREE + 1];
        for (int i = 0; i < z.length; i++) {
            double u = (2 * SAMPLE.x().get(i) - max - min) / (max - min);
            z[i][0] = 1;
            z[i][1] = u;
            for (int k = 1; k < DEGREE; k++) {
                z[i][k + 1] = ((2 * k + 1) * u * z[i][k] - k * z[i][k - 1]) / (k + 1);
            }
        }
        for (int k = 1; k <= DEGREE; k++) {
            int column = k;
            double mean =
                    Arrays.stream(z).mapToDouble(row -> row[column]).average().orElseThrow();
            double variance = Arrays.stream(z)
                    .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                    .average()
                    .orElseThrow();
            for (double[] row : z) {
                row[k] = (row[k] - mean) / Math.sqrt(variance);
            }
        }
        return z;
    }

    @Test
    void refusesTheLasso() {
        Design design = Design.of(SAMPLE, Basis.LEGENDRE, DEGREE);
        LeaveOneOut leaveOneOut = LeaveOneOut.of(design, SAMPLE);
        Solution lasso = Path.of(design, Penalty.LASSO).at(0.1);
        assertThatIllegalArgumentException().isThrownBy(() -> leaveOneOut.mse(lasso));
    }
}

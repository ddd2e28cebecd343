package org.lambdalab.network;

/** The loops over rows in which nearly all of the time of training goes. Each array holds a number a row, {@code count} of them. */
final class RowSums {

    private RowSums() {}

    /** sums += Σ weightₖ·rowₖ, four rows at a time. The weights stand {@code stride} apart. */
    static void addRows(
            double[] sums, double[][] rows, int rowCount, double[] weights, int first, int stride, int count) {
        int k = 0;
        for (; k + 4 <= rowCount; k += 4) {
            addFour(sums, rows, k, weights, first + k * stride, stride, count);
        }
        for (; k < rowCount; k++) {
            double weight = weights[first + k * stride];
            double[] row = rows[k];
            for (int i = 0; i < count; i++) {
                sums[i] += weight * row[i];
            }
        }
    }

    private static void addFour(
            double[] sums, double[][] rows, int k, double[] weights, int at, int stride, int count) {
        double[] row0 = rows[k];
        double[] row1 = rows[k + 1];
        double[] row2 = rows[k + 2];
        double[] row3 = rows[k + 3];
        double weight0 = weights[at];
        double weight1 = weights[at + stride];
        double weight2 = weights[at + 2 * stride];
        double weight3 = weights[at + 3 * stride];
        for (int i = 0; i < count; i++) {
            sums[i] += (weight0 * row0[i] + weight1 * row1[i]) + (weight2 * row2[i] + weight3 * row3[i]);
        }
    }

    static double sum(double[] row, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += row[i];
        }
        return sum;
    }

    /** gradientₖ += Σ slope·inputₖ over the rows, four inputs at a time, so that no sum waits for the one before. */
    static void addProducts(
            double[] slope, double[][] inputs, int inputCount, double[] gradient, int first, int count) {
        int k = 0;
        for (; k + 4 <= inputCount; k += 4) {
            double[] row0 = inputs[k];
            double[] row1 = inputs[k + 1];
            double[] row2 = inputs[k + 2];
            double[] row3 = inputs[k + 3];
            double sum0 = 0;
            double sum1 = 0;
            double sum2 = 0;
            double sum3 = 0;
            for (int i = 0; i < count; i++) {
                double s = slope[i];
                sum0 += s * row0[i];
                sum1 += s * row1[i];
                sum2 += s * row2[i];
                sum3 += s * row3[i];
            }
            gradient[first + k] += sum0;
            gradient[first + k + 1] += sum1;
            gradient[first + k + 2] += sum2;
            gradient[first + k + 3] += sum3;
        }
        for (; k < inputCount; k++) {
            double[] row = inputs[k];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += slope[i] * row[i];
            }
            gradient[first + k] += sum;
        }
    }
}

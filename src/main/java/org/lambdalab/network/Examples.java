package org.lambdalab.network;

import org.lambdalab.sample.Columns;

/** Rows as the network sees them, column by column. Nobody writes to the arrays. */
final class Examples {

    final double[][] inputs;
    final double[] targets;

    private Examples(double[][] inputs, double[] targets) {
        this.inputs = inputs;
        this.targets = targets;
    }

    static Examples of(Columns rows, Standardization standardization) {
        double[][] inputs = new double[rows.count()][];
        for (int j = 0; j < inputs.length; j++) {
            inputs[j] = standardization.input(j, rows.columns().get(j));
        }
        return new Examples(inputs, standardization.target(rows.y()));
    }

    int size() {
        return targets.length;
    }
}

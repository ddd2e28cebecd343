package org.lambdalab.ui.chart;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Numbers to draw: immutable, compared by content, and kept to six significant digits, which is finer than any screen
 * and a third of the bytes to send. What is not finite is a gap in a line and no mark elsewhere.
 */
public final class Numbers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SIGNIFICANT_DIGITS = 6;

    private final double[] values;

    private Numbers(double[] values) {
        this.values = values;
    }

    public static Numbers of(double... values) {
        return of(Arrays.stream(values));
    }

    public static Numbers of(DoubleStream values) {
        return new Numbers(values.map(Numbers::round).toArray());
    }

    public int size() {
        return values.length;
    }

    public double at(int index) {
        return values[index];
    }

    /** The double nearest to the value's six leading digits; a power of ten above 1 keeps both steps exact. */
    private static double round(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? 0 : value;
        }
        int exponent = SIGNIFICANT_DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        double scale = Math.pow(10, Math.abs(exponent));
        if (!Double.isFinite(scale)) {
            return 0;
        }
        return exponent >= 0 ? Math.rint(value * scale) / scale : Math.rint(value / scale) * scale;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && Arrays.equals(values, numbers.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}

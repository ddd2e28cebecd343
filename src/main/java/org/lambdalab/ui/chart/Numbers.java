package org.lambdalab.ui.chart;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Numbers to draw: immutable, compared by content, and told to six significant digits, which is finer than any screen
 * and a third of the bytes to send. What is not finite is a gap in a line and no mark elsewhere.
 */
public final class Numbers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SIGNIFICANT_DIGITS = 6;

    /** As they came, so that many charts of the same can share them. */
    private final double[] values;

    private Numbers(double[] values) {
        this.values = values;
    }

    public static Numbers of(double... values) {
        return sharing(values.clone());
    }

    public static Numbers of(DoubleStream values) {
        return sharing(values.toArray());
    }

    /** Takes the array as it is: for one that nobody changes any more. */
    public static Numbers sharing(double[] values) {
        return new Numbers(values);
    }

    public int size() {
        return values.length;
    }

    public double at(int index) {
        return round(values[index]);
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
        return other instanceof Numbers numbers && (Arrays.equals(values, numbers.values) || drawTheSame(numbers));
    }

    private boolean drawTheSame(Numbers other) {
        if (size() != other.size()) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] != other.values[i] && Double.compare(at(i), other.at(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rounded());
    }

    @Override
    public String toString() {
        return Arrays.toString(rounded());
    }

    private double[] rounded() {
        return Arrays.stream(values).map(Numbers::round).toArray();
    }
}

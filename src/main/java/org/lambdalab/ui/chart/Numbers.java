package org.lambdalab.ui.chart;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Numbers to draw, to the last digit: immutable, and compared by content. What is not finite is a gap in a line and no
 * mark elsewhere.
 */
public final class Numbers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

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
        return values[index];
    }

    /** From the least to the greatest; empty where they are fewer than two. */
    Optional<Range> range() {
        DoubleSummaryStatistics all =
                Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
        return all.getMin() < all.getMax() ? Optional.of(new Range(all.getMin(), all.getMax())) : Optional.empty();
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

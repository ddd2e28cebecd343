package org.lambdalab.sample;

import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Numbers in a row that nobody can change: copied on the way in and on the way out. */
public final class Vector implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] values;

    private Vector(double[] values) {
        this.values = values;
    }

    public static Vector of(double... values) {
        return new Vector(values.clone());
    }

    /** Takes the array as it is: for arrays just made that nobody else holds. */
    public static Vector owning(double[] values) {
        return new Vector(values);
    }

    /** The values themselves, for loops that a copy would slow down: only to read. */
    public double[] shared() {
        return values;
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    /** The first place of this very value, if it is there. */
    public OptionalInt indexOf(double value) {
        return IntStream.range(0, values.length)
                .filter(place -> values[place] == value)
                .findFirst();
    }

    /** The values of these places, in the order named. */
    public Vector picked(int... places) {
        return owning(Arrays.stream(places).mapToDouble(this::get).toArray());
    }

    /** The last value first. */
    public Vector reversed() {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return owning(reversed);
    }

    public double[] toArray() {
        return values.clone();
    }

    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** The sum of the absolute values. */
    public double norm1() {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum;
    }

    /** The root of the sum of squares. */
    public double norm2() {
        double largest = stream().map(Math::abs).max().orElse(0);
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        return largest
                * Math.sqrt(stream()
                        .map(value -> value / largest * (value / largest))
                        .sum());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector that && Arrays.equals(values, that.values);
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

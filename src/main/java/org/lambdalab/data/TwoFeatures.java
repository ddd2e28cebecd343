package org.lambdalab.data;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * Rows of two features and a y that depends on both: y = w₁x₁ + w₂x₂ + noise. The features have mean 0 and 1/n standard
 * deviation 1, and their correlation is the given one in every sample and not only on average, so that what a formula
 * says of a correlation is seen to the last digit. The noise is as it is drawn.
 *
 * @param correlation ρ of the features, up to ±{@value #MAX_CORRELATION}
 * @param noise its standard deviation, 0 to {@value #MAX_NOISE}
 * @param weight1 the true w₁, per standard deviation, up to ±{@value #MAX_WEIGHT}
 * @param weight2 the true w₂, likewise
 * @param unit how many times as large the numbers of the second feature are written, one of {@link #UNITS}; its weight
 *     per unit is as much smaller
 * @param size how many rows, {@value #MIN_SIZE} to {@value #MAX_SIZE}
 */
public record TwoFeatures(double correlation, double noise, double weight1, double weight2, double unit, int size)
        implements Serializable {

    public static final double MAX_CORRELATION = 0.99;
    public static final double MAX_NOISE = 3;
    public static final double MAX_WEIGHT = 5;
    public static final List<Double> UNITS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0);
    public static final int MIN_SIZE = 5;
    public static final int MAX_SIZE = 1000;

    public TwoFeatures {
        require("correlation", correlation, -MAX_CORRELATION, MAX_CORRELATION);
        require("noise", noise, 0, MAX_NOISE);
        require("weight1", weight1, -MAX_WEIGHT, MAX_WEIGHT);
        require("weight2", weight2, -MAX_WEIGHT, MAX_WEIGHT);
        require("size", size, MIN_SIZE, MAX_SIZE);
        if (!UNITS.contains(unit)) {
            throw new IllegalArgumentException("unit must be one of " + UNITS + ", not " + unit);
        }
    }

    private static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be " + low + " to " + high + ", not " + value);
        }
    }

    /**
     * The same noise, of standard deviation 1, beside the two features before they are correlated: all that y is made of
     * but for the truth is a multiple of what this has.
     */
    public TwoFeatures noiseAlone() {
        return new TwoFeatures(0, 1, 0, 0, 1, size);
    }

    /** The rows of a seed. */
    public Columns columns(long seed) {
        SplitMix64 random = SplitMix64.of(seed);
        double[] first = new double[size];
        double[] second = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            first[i] = random.normal();
            second[i] = random.normal();
            y[i] = noise * random.normal();
        }
        standardize(first);
        leaveOut(first, second);
        standardize(second);
        double rest = Math.sqrt(1 - correlation * correlation);
        for (int i = 0; i < size; i++) {
            double correlated = correlation * first[i] + rest * second[i];
            y[i] += weight1 * first[i] + weight2 * correlated;
            second[i] = unit * correlated;
        }
        return new Columns(List.of("x1", "x2"), List.of(Vector.owning(first), Vector.owning(second)), Vector.owning(y));
    }

    private static void standardize(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
            squares += values[i] * values[i] / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= Math.sqrt(squares);
        }
    }

    /** Takes from values what they have of standardised others. */
    private static void leaveOut(double[] others, double[] values) {
        double share = 0;
        for (int i = 0; i < values.length; i++) {
            share += others[i] * values[i] / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= share * others[i];
        }
    }

    public TwoFeatures withCorrelation(double correlation) {
        return new TwoFeatures(correlation, noise, weight1, weight2, unit, size);
    }

    public TwoFeatures withNoise(double noise) {
        return new TwoFeatures(correlation, noise, weight1, weight2, unit, size);
    }

    public TwoFeatures withWeights(double weight1, double weight2) {
        return new TwoFeatures(correlation, noise, weight1, weight2, unit, size);
    }

    public TwoFeatures withUnit(double unit) {
        return new TwoFeatures(correlation, noise, weight1, weight2, unit, size);
    }

    public TwoFeatures withSize(int size) {
        return new TwoFeatures(correlation, noise, weight1, weight2, unit, size);
    }
}

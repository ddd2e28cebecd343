package org.lambdalab.selection;

import java.util.Arrays;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Where y is asked for: how x is distributed, and what a mean over that distribution is. */
public sealed interface Places {

    /** The x that a mean over the distribution is taken at. */
    Vector x();

    /** What each of {@link #x} counts in the mean; 1 together. */
    Vector shares();

    /** One x of the distribution. */
    double draw(SplitMix64 random);

    /** So many x of the distribution. */
    default Vector draw(int count, SplitMix64 random) {
        double[] x = new double[count];
        Arrays.setAll(x, i -> draw(random));
        return Vector.owning(x);
    }

    /** The mean over the distribution of what has these values at {@link #x}. */
    default double mean(Vector values) {
        Vector shares = shares();
        double mean = 0;
        for (int i = 0; i < values.size(); i++) {
            mean += shares.get(i) * values.get(i);
        }
        return mean;
    }

    /**
     * Every x of an interval alike. Means are by Gauss and Legendre's rule of 64 places: to rounding exact for polynomials
     * up to degree 127, and so for the squared error of any fit to a polynomial, however wildly it swings at the ends.
     *
     * <p>Davis and Rabinowitz, "Methods of Numerical Integration" (2nd ed., 1984), section 2.7; the places are the zeros of
     * P₆₄ by Newton's method.
     */
    record Uniform(Interval interval) implements Places {

        private static final int COUNT = 64;

        /** On [−1, 1]. */
        private static final Vector ZEROS;

        private static final Vector SHARES;

        static {
            double[] zeros = new double[COUNT];
            double[] shares = new double[COUNT];
            for (int i = 0; i < COUNT; i++) {
                double z = -StrictMath.cos(Math.PI * (i + 0.75) / (COUNT + 0.5));
                double slope = 0;
                for (int step = 0; step < 6; step++) {
                    double last = 1;
                    double value = z;
                    for (int k = 2; k <= COUNT; k++) {
                        double next = ((2 * k - 1) * z * value - (k - 1) * last) / k;
                        last = value;
                        value = next;
                    }
                    slope = COUNT * (z * value - last) / (z * z - 1);
                    z -= value / slope;
                }
                zeros[i] = z;
                // The weights sum up to the length of the interval, 2.
                shares[i] = 1 / ((1 - z * z) * slope * slope);
            }
            ZEROS = Vector.owning(zeros);
            SHARES = Vector.owning(shares);
        }

        @Override
        public Vector x() {
            double middle = (interval.low() + interval.high()) / 2;
            return Vector.owning(ZEROS.stream()
                    .map(zero -> middle + interval.width() / 2 * zero)
                    .toArray());
        }

        @Override
        public Vector shares() {
            return SHARES;
        }

        @Override
        public double draw(SplitMix64 random) {
            return interval.low() + interval.width() * random.uniform();
        }
    }

    /** These x alone, each alike: those of the training, for the error within the sample. */
    record Listed(Vector x) implements Places {

        public Listed {
            if (x.size() == 0) {
                throw new IllegalArgumentException("there must be at least one place");
            }
        }

        @Override
        public Vector shares() {
            double[] shares = new double[x.size()];
            Arrays.fill(shares, 1.0 / x.size());
            return Vector.owning(shares);
        }

        @Override
        public double draw(SplitMix64 random) {
            return x.get((int) (random.uniform() * x.size()));
        }
    }
}

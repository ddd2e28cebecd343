package org.lambdalab.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A curve to sample from, each on the interval and in the form of its textbook. Values stay within [-1, 1].
 *
 * <p>Computed by {@link StrictMath}, so that every JDK draws the same sample from the same seed.
 */
public enum TrueFunction {
    /** sin 2πx on [0, 1]: C. M. Bishop, Pattern Recognition and Machine Learning, 2006, section 1.1. */
    SINE(0, 1) {
        @Override
        public double value(double x) {
            return StrictMath.sin(2 * Math.PI * x);
        }
    },
    /** 4x³ − 3x, the third Chebyshev polynomial: degree 3 is right, and anything more is overfitting. */
    CUBIC(-1, 1) {
        @Override
        public double value(double x) {
            return (4 * x * x - 3) * x;
        }
    },
    /** 1 / (1 + 25x²), on which high degrees swing at the ends: C. Runge, 1901. */
    RUNGE(-1, 1) {
        @Override
        public double value(double x) {
            return 1 / (1 + 25 * x * x);
        }
    },
    /** The sign of x, with 1 at 0: no polynomial follows the jump (Gibbs' ringing). */
    STEP(-1, 1) {
        @Override
        public double value(double x) {
            return x < 0 ? -1 : 1;
        }
    },
    /** x itself: every power but the first is superfluous. */
    LINE(-1, 1) {
        @Override
        public double value(double x) {
            return x;
        }
    },
    /** |x|, continuous but not smooth: S. Bernstein, 1914, on how slowly polynomials approach it. */
    KINK(-1, 1) {
        @Override
        public double value(double x) {
            return Math.abs(x);
        }
    },
    /** 0 everywhere: all that a fit finds in such a sample is noise. */
    NOISE(-1, 1) {
        @Override
        public double value(double x) {
            return 0;
        }
    };

    private final double low;
    private final double high;

    TrueFunction(double low, double high) {
        this.low = low;
        this.high = high;
    }

    public static Optional<TrueFunction> ofId(String id) {
        return Arrays.stream(values())
                .filter(function -> function.id().equals(id))
                .findFirst();
    }

    public abstract double value(double x);

    /** The name in addresses and translation keys: "sine". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }
}

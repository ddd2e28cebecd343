package org.lambdalab.network;

/** What an error costs, of one row; the loss is the mean over the rows. */
public enum Loss {
    /** ½(f − y)², so that its mean is RSS/(2n), as of the lab's objective. */
    SQUARED_ERROR {
        @Override
        double of(double output, double y) {
            return (output - y) * (output - y) / 2;
        }

        @Override
        double slope(double output, double y) {
            return output - y;
        }

        @Override
        double answer(double output) {
            return output;
        }
    },
    /** −log of the probability 1/(1 + e⁻ᶠ), or 1 less it, that the output f gives to the class that y is, 1 or 0. */
    LOGISTIC {
        @Override
        double of(double output, double y) {
            return Math.max(output, 0) - y * output + StrictMath.log1p(StrictMath.exp(-Math.abs(output)));
        }

        @Override
        double slope(double output, double y) {
            return answer(output) - y;
        }

        @Override
        double answer(double output) {
            double small = StrictMath.exp(-Math.abs(output));
            return (output < 0 ? small : 1) / (1 + small);
        }
    };

    abstract double of(double output, double y);

    /** The derivative by the output. */
    abstract double slope(double output, double y);

    /** What the output says: the value, or the probability of class 1. */
    abstract double answer(double output);
}

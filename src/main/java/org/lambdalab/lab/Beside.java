package org.lambdalab.lab;

/**
 * A fit beside the best of its curve.
 *
 * @param error E, that decides
 * @param difference D, what E has above the lowest
 * @param noise s, the standard error of D
 * @param training T
 * @param trainingOfBest the best fit's
 * @param simpler than the best, rather than more complex
 */
record Beside(double error, double difference, double noise, double training, double trainingOfBest, boolean simpler) {

    private static final double SLIGHT = 0.1;
    private static final double BEYOND_CHANCE = 10;

    /**
     * By this fit's own errors.
     *
     * @param negligible what difference is none, however small its standard error
     * @param byRows whether the errors are those of rows held out from this very fit
     */
    Standing standing(double negligible, boolean byRows) {
        double lowest = error - difference;
        if (difference <= Math.max(negligible, SLIGHT * lowest)) {
            return Standing.NEAR_BEST;
        }
        boolean clear = difference > noise + negligible || (byRows && error > BEYOND_CHANCE * lowest);
        return clear ? look() : Standing.UNTOLD;
    }

    /** The side that the errors look like, whatever chance may have done to them. */
    Standing look() {
        if (simpler) {
            boolean risesAlike = 2 * training >= error && 2 * (training - trainingOfBest) >= difference;
            boolean bothHigh = risesAlike || training >= 2 * trainingOfBest;
            return bothHigh ? Standing.UNDERFIT : Standing.DISPUTED;
        }
        boolean trainingLow = 2 * training <= error && training <= trainingOfBest;
        return trainingLow ? Standing.OVERFIT : Standing.DISPUTED;
    }
}

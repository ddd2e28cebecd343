package org.lambdalab.experiment;

import java.io.Serializable;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.regression.Basis;

/**
 * One immutable question: which data, which part of them held out, which model, and what to compare.
 *
 * @param seed draws generated data, and the held-out rows of any data, but not those sealed; 0 to {@value #MAX_SEED}
 * @param testShare the share of rows that measured data give up for a test, 0 to {@value #MAX_TEST_SHARE}
 * @param validationShare the share of the other rows that is held out for validation, 0 to {@value #MAX_VALIDATION_SHARE}
 * @param yOffset added to every y, in its units: up to ±{@value #MAX_OFFSET}
 * @param crossValidation whether the training rows are cross-validated: that error is shown then, and decides what is best
 */
public record Experiment(
        DataSource source,
        long seed,
        double testShare,
        double validationShare,
        double yOffset,
        Model model,
        ComparisonRule comparisonRule,
        boolean crossValidation,
        Display display)
        implements Serializable {

    public static final double MAX_TEST_SHARE = 0.4;

    public static final double MAX_VALIDATION_SHARE = 0.5;

    public static final double MAX_OFFSET = 1e6;

    /** As far as a field for whole numbers counts. */
    public static final int MAX_SEED = Integer.MAX_VALUE;

    /** A sine with noise, as in Bishop, Pattern Recognition and Machine Learning (2006), section 1.1. */
    public static final DataSource.Generated DEFAULT_SOURCE = new DataSource.Generated(TrueFunction.SINE, 40, 0.3);

    /**
     * Twenty points to train on and twenty held out, a degree that overfits them, and a penalty that waits for its λ. Of
     * the samples tried, this one gives every picture its textbook shape; few do, and a test holds it to that.
     */
    public static final Experiment DEFAULT = new Experiment(
            DEFAULT_SOURCE,
            87,
            0,
            0.5,
            0,
            new Model(15, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.5, 0),
            ComparisonRule.SAME_LAMBDA,
            false,
            Display.DEFAULT);

    public Experiment {
        if (!(testShare >= 0 && testShare <= MAX_TEST_SHARE)) {
            throw new IllegalArgumentException("testShare must be 0 to " + MAX_TEST_SHARE + ", not " + testShare);
        }
        if (!(validationShare >= 0 && validationShare <= MAX_VALIDATION_SHARE)) {
            throw new IllegalArgumentException(
                    "validationShare must be 0 to " + MAX_VALIDATION_SHARE + ", not " + validationShare);
        }
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("seed must be 0 to " + MAX_SEED + ", not " + seed);
        }
        if (!(Math.abs(yOffset) <= MAX_OFFSET)) {
            throw new IllegalArgumentException("yOffset must be within ±" + MAX_OFFSET + ", not " + yOffset);
        }
    }

    public Experiment withSource(DataSource source) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }

    /** With another seed, which draws generated data and the held-out rows anew. */
    public Experiment withSeed(long seed) {
        return new Experiment(
                source.redrawn(validationShare, seed),
                seed,
                testShare,
                validationShare,
                yOffset,
                model,
                comparisonRule,
                crossValidation,
                display);
    }

    /** With the next seed; the first comes after the last. */
    public Experiment withNextSeed() {
        return withSeed(seed == MAX_SEED ? 0 : seed + 1);
    }

    public Experiment withTestShare(double testShare) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }

    public Experiment withValidationShare(double validationShare) {
        return new Experiment(
                source.redrawn(validationShare, seed),
                seed,
                testShare,
                validationShare,
                yOffset,
                model,
                comparisonRule,
                crossValidation,
                display);
    }

    /** What is sealed: {@link #testShare}, of data that can give up rows. */
    public double sealedShare() {
        return source.testShare(testShare);
    }

    /** What is held out on screen: {@link #validationShare}, unless the points say it themselves. */
    public double heldOutShare() {
        return source.validationShare(validationShare);
    }

    /** What decides the observations, how they are parted, and the features made of them. */
    public record Data(
            DataSource source, double testShare, double validationShare, long seed, double yOffset, Basis basis)
            implements Serializable {

        /**
         * The rows themselves.
         *
         * @throws UnreadableData if there are too few of them, or x does not vary
         */
        public Observations observe() throws UnreadableData {
            return source.observe(testShare, validationShare, seed).raised(yOffset);
        }
    }

    public Data data() {
        return new Data(source, sealedShare(), validationShare, seed, yOffset, model.basis());
    }

    public Experiment withYOffset(double yOffset) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }

    public Experiment withModel(Model model) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }

    public Experiment withComparisonRule(ComparisonRule comparisonRule) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }

    public Experiment withCrossValidation(boolean crossValidation) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }

    public Experiment withDisplay(Display display) {
        return new Experiment(
                source, seed, testShare, validationShare, yOffset, model, comparisonRule, crossValidation, display);
    }
}

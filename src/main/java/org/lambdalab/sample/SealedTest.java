package org.lambdalab.sample;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows set aside before anything is chosen, to be looked at once, when everything is: what is left is parted into training
 * and validation as if it were all there is. Of generated data, fresh rows of the same generator are the better test set,
 * for they take none from the training.
 *
 * <p>Which rows are set aside is not drawn anew with whatever else is: a row that was learned from at one draw is no test
 * at the next. So the rows of a sample stand in one order of drawing, and a smaller share seals some of those of a larger.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 7.2: it should be kept
 * in a "vault".
 *
 * @param rest what remains to learn and choose from; with a share of 0 the sample itself
 * @param sealed null where nothing is: see {@link #test}
 */
public record SealedTest(Sample rest, @Nullable Sample sealed) implements Serializable {

    /** No split is asked for with a seed so large. */
    private static final long SEED = 1L << 42;

    /**
     * Sets rows aside.
     *
     * @param share from 0 to 0.5 of the rows, rounded; fewer where the rest would be left without 2 rows of distinct x, and
     *     none where its x would not {@link Sample#vary}
     */
    public static SealedTest of(Sample all, double share) {
        if (share == 0) {
            return new SealedTest(all, null);
        }
        Split split = Split.of(all, share, SEED);
        return Sample.vary(split.training().x().stream())
                ? new SealedTest(split.training(), split.validation().orElse(null))
                : new SealedTest(all, null);
    }

    /** The test set; empty where nothing is sealed. */
    public Optional<Sample> test() {
        return Optional.ofNullable(sealed);
    }
}

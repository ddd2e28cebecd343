package org.lambdalab.selection;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.SplitMix64;

/**
 * Rows set aside before anything is chosen, to be looked at once, when everything is: what is left is parted into training
 * and validation as if it were all there is. Of generated data, fresh rows of the same generator are the better test set,
 * for they take none from the training.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 7.2: it should be kept
 * in a "vault".
 *
 * @param rest what remains to learn and choose from; with a share of 0 the sample itself
 * @param restRows which rows of the sample the rest has, ascending
 * @param sealed null where the share asks for no row: see {@link #test}
 * @param testRows which rows of the sample are set aside, ascending
 */
public record SealedTest(
        Sample rest, List<Integer> restRows, @Nullable Sample sealed, List<Integer> testRows) implements Serializable {

    public SealedTest {
        restRows = List.copyOf(restRows);
        testRows = List.copyOf(testRows);
    }

    /**
     * Draws the test rows at random. The same seed may part the rest: {@link Split} draws other numbers from it.
     *
     * @param share from 0 to 0.5 of the rows, rounded; fewer where the rest would be left without 2 rows of distinct x
     */
    public static SealedTest of(Sample all, double share, long seed) {
        Split split = Split.of(all, share, SplitMix64.ofMixed(seed).bits());
        return new SealedTest(
                split.training(), split.trainingRows(), split.validation().orElse(null), split.validationRows());
    }

    /** The test set; empty where the share asks for no row. */
    public Optional<Sample> test() {
        return Optional.ofNullable(sealed);
    }
}

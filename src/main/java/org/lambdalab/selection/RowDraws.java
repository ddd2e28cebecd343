package org.lambdalab.selection;

import java.util.Arrays;
import java.util.function.Predicate;
import org.lambdalab.sample.SplitMix64;

/**
 * Rows of one sample drawn again and again: the b-th draw is the same however many there are.
 *
 * @param count B, how many draws
 */
public record RowDraws(Kind kind, int count, long seed) {

    /** As many as anybody waits for. */
    public static final int MOST = 1_000;

    /** A draw that does not serve is drawn anew so often. */
    private static final int TRIES = 1_000;

    public RowDraws {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("the draws are " + count + ", but must be from 1 to " + MOST);
        }
    }

    /** How rows are drawn. */
    public enum Kind {
        /** n of n rows with replacement: Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), section 6.2. */
        BOOTSTRAP {
            @Override
            int[] draw(int size, SplitMix64 random) {
                int[] rows = new int[size];
                Arrays.setAll(rows, i -> (int) (random.uniform() * size));
                return rows;
            }
        },
        /** n/2 of n rows, rounded down, without replacement: Meinshausen and Bühlmann (2010), section 2.1. */
        HALF {
            @Override
            int[] draw(int size, SplitMix64 random) {
                return Arrays.copyOf(random.shuffled(size), size / 2);
            }
        };

        abstract int[] draw(int size, SplitMix64 random);
    }

    /**
     * The rows of the b-th draw, of a sample of so many, as drawn.
     *
     * @param serves what a draw must be; another is drawn until it is
     * @throws IllegalArgumentException if none is found
     */
    int[] rows(int b, int size, Predicate<int[]> serves) {
        SplitMix64 random = SplitMix64.ofMixed(SplitMix64.ofMixed(seed).bits() + b);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int[] rows = kind.draw(size, random);
            if (serves.test(rows)) {
                return rows;
            }
        }
        throw new IllegalArgumentException("none of " + TRIES + " draws from " + size + " rows can be fitted");
    }
}

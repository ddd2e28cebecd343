package org.lambdalab.sample;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which fold each row belongs to, for cross-validation.
 *
 * @param ids a number a row; rows of the same number are a fold. Any integers, at least 2 different ones
 */
public record Folds(List<Integer> ids) implements Serializable {

    public Folds {
        ids = List.copyOf(ids);
        if (ids.stream().distinct().limit(2).count() < 2) {
            throw new IllegalArgumentException("fold numbers must name at least 2 folds");
        }
    }

    /**
     * Rows dealt out at random to folds 1…count, whose sizes differ by at most 1.
     *
     * @throws IllegalArgumentException if the count is not from 2 to the number of rows
     */
    public static Folds of(int rows, int count, long seed) {
        if (count < 2 || count > rows) {
            throw new IllegalArgumentException(
                    "folds is " + count + ", but must be from 2 to the number of rows, " + rows);
        }
        Integer[] ids = new Integer[rows];
        int[] order = SplitMix64.of(seed).shuffled(rows);
        for (int i = 0; i < rows; i++) {
            ids[order[i]] = 1 + i % count;
        }
        return new Folds(List.of(ids));
    }

    /** The different numbers, ascending. */
    public List<Integer> names() {
        return ids.stream().distinct().sorted().toList();
    }

    /** The fold of each row as its place in {@link #names}. */
    public int[] places() {
        int[] names = names().stream().mapToInt(Integer::intValue).toArray();
        return ids.stream().mapToInt(id -> Arrays.binarySearch(names, id)).toArray();
    }

    public int count() {
        return names().size();
    }

    public int rows() {
        return ids.size();
    }

    /** The rows of a fold by its place in {@link #names}, ascending. */
    public int[] rowsOf(int place) {
        int[] places = places();
        return IntStream.range(0, places.length).filter(i -> places[i] == place).toArray();
    }
}

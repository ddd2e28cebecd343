package org.lambdalab.sample;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sample parted once into rows to learn from and rows to judge by. The same sample, share and seed always give the
 * same parts.
 */
public final class Split implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Sample training;
    private final @Nullable Sample validation;
    private final List<Integer> trainingRows;
    private final List<Integer> validationRows;

    private Split(Sample all, int[] trainingRows, int[] validationRows) {
        training = all.rows(trainingRows);
        validation = validationRows.length == 0 ? null : all.rows(validationRows);
        this.trainingRows = Arrays.stream(trainingRows).boxed().toList();
        this.validationRows = Arrays.stream(validationRows).boxed().toList();
    }

    /**
     * Draws the validation rows at random.
     *
     * @param validationShare from 0 to 0.5 of the rows, rounded; fewer where the training would be left without 2
     *     rows of distinct x
     */
    public static Split of(Sample all, double validationShare, long seed) {
        if (!(validationShare >= 0 && validationShare <= 0.5)) {
            throw new IllegalArgumentException(
                    "the validation share is " + validationShare + ", but must be from 0 to 0.5");
        }
        int[] order = SplitMix64.of(seed).shuffled(all.size());
        keepTwoDistinctFirst(all.x(), order);
        int held = Math.max(0, Math.min((int) Math.round(validationShare * all.size()), all.size() - 2));
        int[] first = Arrays.copyOf(order, all.size() - held);
        int[] last = Arrays.copyOfRange(order, all.size() - held, all.size());
        Arrays.sort(first);
        Arrays.sort(last);
        return new Split(all, first, last);
    }

    /**
     * With the validation rows named rather than drawn.
     *
     * @throws IllegalArgumentException if a row is not one of the sample's, or none is left to learn from
     */
    public static Split ofRows(Sample all, Set<Integer> validationRows) {
        int[] training = IntStream.range(0, all.size())
                .filter(row -> !validationRows.contains(row))
                .toArray();
        int[] validation =
                validationRows.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (training.length == 0 || training.length + validation.length != all.size()) {
            throw new IllegalArgumentException("validation rows " + validationRows + " of " + all.size());
        }
        return new Split(all, training, validation);
    }

    /** Of x that {@link Sample#vary}, one end at least is half their range away from the first: half may remain. */
    private static void keepTwoDistinctFirst(Vector x, int[] order) {
        for (int i = 1; i < order.length; i++) {
            if (Math.abs(x.get(order[i]) - x.get(order[0])) >= Sample.LEAST_RANGE / 2) {
                int kept = order[i];
                order[i] = order[1];
                order[1] = kept;
                return;
            }
        }
    }

    /** The same rows of another sample, which has as many. */
    public Split ofSample(Sample other) {
        return new Split(
                other,
                trainingRows.stream().mapToInt(Integer::intValue).toArray(),
                validationRows.stream().mapToInt(Integer::intValue).toArray());
    }

    public Sample training() {
        return training;
    }

    /** Empty where the share asks for no row. */
    public Optional<Sample> validation() {
        return Optional.ofNullable(validation);
    }

    /** Which rows of the sample the training has, ascending. */
    public List<Integer> trainingRows() {
        return trainingRows;
    }

    /** Which rows of the sample the validation has, ascending. */
    public List<Integer> validationRows() {
        return validationRows;
    }
}

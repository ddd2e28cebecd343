package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the ways out of overfitting are set that stand beside an {@link Experiment}. What is not set is where the rows held out
 * find it best.
 *
 * @param leftOut the powers that fewer features leave out, increasing; null where the best are sought
 * @param dials the numbers that dials are at, of ways whose dial is not at its best
 * @param rowShare the share of measured training rows that are learned from, in percent: {@value #MIN_ROW_SHARE} to 100
 * @param folds the folds that choose a degree, {@value Choice.Folding#MIN_COUNT} to {@value Choice.Folding#MAX_COUNT}
 */
public record WaysOut(@Nullable List<Integer> leftOut, Map<Way, Double> dials, int rowShare, int folds)
        implements Serializable {

    /** So many times the rows. */
    public static final int MOST_DATA = 20;

    public static final long MOST_STEPS = 1_000_000_000;

    public static final int MIN_ROW_SHARE = 10;

    /** Every way at its best, so that they are compared fairly. */
    public static final WaysOut DEFAULT = new WaysOut(null, Map.of(), 100, 10);

    public WaysOut {
        if (leftOut != null) {
            leftOut = List.copyOf(new TreeSet<>(leftOut));
            if (leftOut.stream().anyMatch(power -> power < 1 || power > Model.MAX_DEGREE)) {
                throw new IllegalArgumentException("powers must be 1 to " + Model.MAX_DEGREE + ", not " + leftOut);
            }
        }
        dials = Map.copyOf(dials);
        dials.forEach((way, number) -> {
            if (!way.allows(number)) {
                throw new IllegalArgumentException("the dial of " + way.id() + " cannot be at " + number);
            }
        });
        if (rowShare < MIN_ROW_SHARE || rowShare > 100) {
            throw new IllegalArgumentException(
                    "the share must be " + MIN_ROW_SHARE + " to 100 percent, not " + rowShare);
        }
        if (folds < Choice.Folding.MIN_COUNT || folds > Choice.Folding.MAX_COUNT) {
            throw new IllegalArgumentException(
                    "folds must be " + Choice.Folding.MIN_COUNT + " to " + Choice.Folding.MAX_COUNT + ", not " + folds);
        }
    }

    /** Where a dial was set to; empty where it is at its best. */
    public OptionalDouble dial(Way way) {
        Double number = dials.get(way);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** With a dial at a number, which its way allows. */
    public WaysOut withDial(Way way, double number) {
        Map<Way, Double> others = new TreeMap<>(dials);
        others.put(way, number);
        return new WaysOut(leftOut, others, rowShare, folds);
    }

    /** Whether a way is where the rows held out find it best. */
    public boolean isAtBest(Way way) {
        return way == Way.FEWER_FEATURES ? leftOut == null : !dials.containsKey(way);
    }

    /** With a way where the rows held out find it best. */
    public WaysOut withBest(Way way) {
        Map<Way, Double> others = new TreeMap<>(dials);
        others.remove(way);
        return new WaysOut(way == Way.FEWER_FEATURES ? null : leftOut, others, rowShare, folds);
    }

    /** With these powers left out. */
    public WaysOut withLeftOut(List<Integer> powers) {
        return new WaysOut(powers, dials, rowShare, folds);
    }

    /** With another share of measured rows, in percent. */
    public WaysOut withRowShare(int percent) {
        return new WaysOut(leftOut, dials, percent, folds);
    }

    /** With a degree chosen by so many folds. */
    public WaysOut withFolds(int count) {
        return new WaysOut(leftOut, dials, rowShare, count);
    }

    /** Whether a way is set here as it is there. */
    public boolean isSetAlike(Way way, WaysOut other) {
        return switch (way) {
            case NOTHING -> true;
            case FEWER_FEATURES -> Objects.equals(leftOut, other.leftOut);
            case MORE_DATA -> rowShare == other.rowShare && dial(way).equals(other.dial(way));
            case CHOSEN_DEGREE -> folds == other.folds;
            case EARLY_STOPPING, PRUNING, RIDGE, LASSO, ELASTIC_NET -> dial(way).equals(other.dial(way));
        };
    }
}

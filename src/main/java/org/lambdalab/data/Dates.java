package org.lambdalab.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a column, kept as whole days since 1970 until it is known how far they lie apart; the times of day stand
 * apart, since together they would lose the last digits.
 */
final class Dates {
    /** Beyond two years days are hard to read, and within them years. */
    private static final int LONGEST_IN_DAYS = 731;

    private boolean any;
    /** Whether their order is open as long as not all are read. */
    private boolean open;
    /** The orders in which all dates so far can be read, where it is open. */
    private final Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);
    /** By row, as far as any has a time of day. */
    private double[] dayShares = {};

    /**
     * The day, or what {@link #settle} makes it from; NaN if the date is written in another way than those before.
     *
     * @param said the order that a person said
     */
    double value(int row, Moment moment, @Nullable DateOrder said) {
        DateOrder order = moment.orderUnder(said);
        if (any && open != (order == null)) {
            return Double.NaN;
        }
        any = true;
        open = order == null;
        if (moment.dayShare() != 0) {
            keep(row, moment.dayShare());
        }
        if (order != null) {
            return moment.day(order);
        }
        possible.removeIf(each -> Double.isNaN(moment.day(each)));
        return moment.digits();
    }

    boolean areAmbiguous() {
        return open && possible.size() != 1;
    }

    /** Gives the number of cells that turn out to be no dates. */
    int settle(double[] values) {
        if (!open) {
            return 0;
        }
        boolean ambiguous = areAmbiguous();
        int unreadable = 0;
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(values[row])) {
                values[row] = ambiguous
                        ? Double.NaN
                        : Moment.ofDigits(values[row]).day(possible.iterator().next());
                unreadable += ambiguous ? 1 : 0;
            }
        }
        return unreadable;
    }

    /** Makes of days since 1970 what stands at an axis. */
    Measure scale(double[] days) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < days.length; row++) {
            if (!Double.isNaN(days[row])) {
                first = Math.min(first, days[row] + Math.floor(dayShare(row)));
                last = Math.max(last, days[row] + dayShare(row));
            }
        }
        boolean years = last - first > LONGEST_IN_DAYS;
        for (int row = 0; row < days.length; row++) {
            days[row] = years ? year(days[row], dayShare(row)) : days[row] - first + dayShare(row);
        }
        return years ? new Measure.Years() : new Measure.DaysSince(LocalDate.ofEpochDay((long) first));
    }

    private double dayShare(int row) {
        return row < dayShares.length ? dayShares[row] : 0;
    }

    private static double year(double day, double share) {
        if (Double.isNaN(day)) {
            return Double.NaN;
        }
        LocalDate date = LocalDate.ofEpochDay((long) (day + Math.floor(share)));
        double passed = date.getDayOfYear() - 1 + (share - Math.floor(share));
        return date.getYear() + passed / date.lengthOfYear();
    }

    private void keep(int row, double share) {
        if (row >= dayShares.length) {
            dayShares = Arrays.copyOf(dayShares, Math.max(16, row + row / 2 + 1));
        }
        dayShares[row] = share;
    }
}

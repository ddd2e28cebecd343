package org.lambdalab.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/** The dates of a column, kept as days since 1970 until it is known how far they lie apart. */
final class Dates {
    /** Beyond two years days are hard to read, and within them years. */
    private static final int LONGEST_IN_DAYS = 731;

    private boolean any;
    private boolean slashed;
    private boolean dayFirst;
    private boolean monthFirst;
    /** Of dates between slashes, the ones that read otherwise as month before day. */
    private double[] otherwise = {};

    /** NaN if the date is written in another way than those before. */
    double value(int row, Moment moment) {
        if (any && slashed != moment.slashed()) {
            return Double.NaN;
        }
        any = true;
        slashed = moment.slashed();
        double day = moment.days(true);
        double month = moment.days(false);
        if (!slashed) {
            return day;
        }
        dayFirst |= Double.isNaN(month);
        monthFirst |= Double.isNaN(day);
        keep(row, month);
        // A number that put accepts stands for either: settle takes the right one.
        return Double.isNaN(day) ? month : day;
    }

    boolean areAmbiguous() {
        return slashed && dayFirst == monthFirst;
    }

    /** Gives the number of cells that turn out to be no dates. */
    int settle(double[] values) {
        if (!slashed || (dayFirst && !monthFirst)) {
            return 0;
        }
        int unreadable = 0;
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(values[row])) {
                values[row] = monthFirst && !dayFirst ? otherwise[row] : Double.NaN;
                unreadable += Double.isNaN(values[row]) ? 1 : 0;
            }
        }
        return unreadable;
    }

    /** Makes of days since 1970 what stands at an axis. */
    Measure scale(double[] days) {
        DoubleSummaryStatistics range =
                Arrays.stream(days).filter(day -> !Double.isNaN(day)).summaryStatistics();
        double first = Math.floor(range.getMin());
        boolean years = range.getMax() - first > LONGEST_IN_DAYS;
        for (int i = 0; i < days.length; i++) {
            days[i] = Double.isNaN(days[i]) ? Double.NaN : years ? year(days[i]) : days[i] - first;
        }
        return years ? new Measure.Years() : new Measure.DaysSince(LocalDate.ofEpochDay((long) first));
    }

    private static double year(double day) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
        double passed = date.getDayOfYear() - 1 + (day - Math.floor(day));
        return date.getYear() + passed / date.lengthOfYear();
    }

    private void keep(int row, double month) {
        if (row >= otherwise.length) {
            int room = otherwise.length;
            otherwise = Arrays.copyOf(otherwise, Math.max(16, row + row / 2 + 1));
            Arrays.fill(otherwise, room, otherwise.length, Double.NaN);
        }
        otherwise[row] = month;
    }
}

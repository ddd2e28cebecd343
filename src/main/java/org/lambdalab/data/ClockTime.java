package org.lambdalab.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day without a date: 09:30, 9:05:00, 23:59:59.5. Half an hour past midnight is 0.5.
 *
 * <p>4:22 may be the minutes and seconds of a song: without seconds the hour must have two digits, as clocks show it.
 */
final class ClockTime {
    private static final Pattern FORM =
            Pattern.compile("(\\d{2}|\\d(?=:..:)):([0-5]\\d)(?::([0-5]\\d(?:[.,]\\d{1,9})?))?");
    private static final int LONGEST = 18;

    private ClockTime() {}

    static boolean isWritten(String text) {
        return !Double.isNaN(hours(text));
    }

    /** NaN if the stripped text is none: 59:12 are minutes, which nothing in a column of hours tells apart. */
    static double hours(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon > 2 || text.length() > LONGEST) {
            return Double.NaN;
        }
        Matcher time = FORM.matcher(text);
        if (!time.matches()) {
            return Double.NaN;
        }
        double seconds = time.group(3) == null ? 0 : NumberReader.parse(time.group(3));
        double hours = Integer.parseInt(time.group(1)) + (Integer.parseInt(time.group(2)) * 60 + seconds) / 3600;
        return hours <= 24 ? hours : Double.NaN;
    }
}

package org.lambdalab.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, with or without a time of day: year first (ISO 8601), day first between points, with
 * the month's English name, or day and month in unknown order between slashes.
 *
 * @param first the year, or the first of the two that slashes leave open
 * @param second the month, or the second of the two
 * @param third the day, or the year
 * @param dayShare the time of day as a share of the day, in UTC where the offset is written
 */
record Moment(boolean slashed, int first, int second, int third, double dayShare) {
    private static final String TIME =
            "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.,]\\d{1,9})?))? ?(Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/])(\\d{1,2})(?:\\2(\\d{1,2})" + TIME + ")?");
    /** 1974Q1, by its first day */
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?Q([1-4])");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})" + TIME);
    /** 1 Jan 2000, 01-Jan-2000; the day may be left out. */
    private static final Pattern MONTH_AMID =
            Pattern.compile("(?:(\\d{1,2})([- ]))?([A-Za-z]{3,9})\\.?[- ](\\d{4})" + TIME);

    /** Jan 1 2000, January 1, 2000 */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.?([- ])(\\d{1,2})(?:,? |-)(\\d{4})" + TIME);

    private static final int LONGEST = 40;
    private static final int SHORTEST = 6;

    static boolean isWritten(String text) {
        return of(text) != null;
    }

    /** Null if the stripped text is no date. */
    @Nullable
    static Moment of(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return null;
        }
        if (MonthName.mayStandIn(text)) {
            return named(text);
        }
        return Character.isDigit(text.charAt(0)) ? numbered(text) : null;
    }

    @Nullable
    private static Moment numbered(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            // A month alone is written 2024-01; 2024/01 is as often a number of something.
            boolean month = year.group(4) == null;
            return month && (!year.group(2).equals("-") || year.group(3).length() < 2)
                    ? null
                    : valid(false, number(year, 1), number(year, 3), month ? 1 : number(year, 4), share(year));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return valid(false, number(quarter, 1), 3 * number(quarter, 2) - 2, 1, 0);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return null;
        }
        return last.group(2).equals("/")
                ? valid(true, number(last, 1), number(last, 3), number(last, 4), share(last))
                : valid(false, number(last, 4), number(last, 3), number(last, 1), share(last));
    }

    @Nullable
    private static Moment named(String text) {
        Matcher amid = MONTH_AMID.matcher(text);
        if (amid.matches()) {
            int day = amid.group(1) == null ? 1 : number(amid, 1);
            return valid(false, number(amid, 4), MonthName.number(amid.group(3)), day, share(amid));
        }
        Matcher first = MONTH_FIRST.matcher(text);
        return first.matches()
                ? valid(false, number(first, 4), MonthName.number(first.group(1)), number(first, 3), share(first))
                : null;
    }

    /** Days since 1970, or NaN where the day does not exist. */
    double days(boolean dayFirst) {
        try {
            LocalDate date = !slashed
                    ? LocalDate.of(first, second, third)
                    : LocalDate.of(third, dayFirst ? second : first, dayFirst ? first : second);
            return date.toEpochDay() + dayShare;
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    @Nullable
    private static Moment valid(boolean slashed, int first, int second, int third, double dayShare) {
        var moment = new Moment(slashed, first, second, third, dayShare);
        boolean exists = Double.isFinite(moment.days(true)) || (slashed && Double.isFinite(moment.days(false)));
        return exists ? moment : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static double share(Matcher matcher) {
        if (matcher.group(5) == null) {
            return 0;
        }
        double seconds = matcher.group(7) == null
                ? 0
                : Double.parseDouble(matcher.group(7).replace(',', '.'));
        double minutes = number(matcher, 5) * 60 + number(matcher, 6) - offset(matcher.group(8));
        // A time that no clock shows makes the whole no date.
        boolean clock = number(matcher, 5) <= 24 && number(matcher, 6) < 60 && seconds < 61;
        return clock ? (minutes * 60 + seconds) / 86_400 : Double.NaN;
    }

    private static int offset(@Nullable String zone) {
        if (zone == null || zone.equals("Z")) {
            return 0;
        }
        int minutes = Integer.parseInt(zone.substring(1, 3)) * 60 + Integer.parseInt(zone.substring(zone.length() - 2));
        return zone.charAt(0) == '-' ? -minutes : minutes;
    }
}

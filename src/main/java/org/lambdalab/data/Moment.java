package org.lambdalab.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, with or without a time of day: year first (ISO 8601), day first between points, with
 * the month's English name, or in unknown order between slashes.
 *
 * @param order null where slashes leave it open
 * @param first of the three numbers in their order
 * @param shortYear whether the year has two digits, and may be the first number as well as the third
 * @param dayShare the time of day as a share of the day, in UTC where the offset is written
 */
record Moment(@Nullable DateOrder order, int first, int second, int third, boolean shortYear, double dayShare) {
    private static final String TIME =
            "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.,]\\d{1,9})?))? ?(Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/])(\\d{1,2})(?:\\2(\\d{1,2})" + TIME + ")?");
    /** 1974Q1, by its first day */
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?Q([1-4])");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    /** 1 Jan 2000, 01-Jan-2000; the day may be left out. */
    private static final Pattern MONTH_AMID =
            Pattern.compile("(?:(\\d{1,2})([- ]))?([A-Za-z]{3,9})\\.?[- ](\\d{4})" + TIME);

    /** Jan 1 2000, January 1, 2000 */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.?([- ])(\\d{1,2})(?:,? |-)(\\d{4})" + TIME);

    private static final int LONGEST = 40;
    private static final int SHORTEST = 6;
    /** Of two digits, as POSIX reads them. */
    private static final int FIRST_OF_1900 = 69;

    /** Room for three numbers in one. */
    private static final int YEARS = 10_000;

    private static final int DAYS = 100;

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
                    : valid(number(year, 1), number(year, 3), month ? 1 : number(year, 4), share(year));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return valid(number(quarter, 1), 3 * number(quarter, 2) - 2, 1, 0);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return null;
        }
        boolean slashed = last.group(2).equals("/");
        boolean shortYear = last.group(4).length() == 2;
        // 1.2.10 is rather a chapter.
        if (shortYear
                && !slashed
                && (last.group(1).length() < 2 || last.group(3).length() < 2)) {
            return null;
        }
        return valid(new Moment(
                slashed ? null : DateOrder.DAY_FIRST,
                number(last, 1),
                number(last, 3),
                number(last, 4),
                shortYear,
                share(last)));
    }

    @Nullable
    private static Moment named(String text) {
        Matcher amid = MONTH_AMID.matcher(text);
        if (amid.matches()) {
            int day = amid.group(1) == null ? 1 : number(amid, 1);
            return valid(number(amid, 4), MonthName.number(amid.group(3)), day, share(amid));
        }
        Matcher first = MONTH_FIRST.matcher(text);
        return first.matches()
                ? valid(number(first, 4), MonthName.number(first.group(1)), number(first, 3), share(first))
                : null;
    }

    /** The order, or the one that a person said of numbers that may stand in another. */
    @Nullable
    DateOrder orderUnder(@Nullable DateOrder said) {
        return said == null || order == DateOrder.YEAR_FIRST ? order : said;
    }

    /** The day's number since 1970 in an order, or NaN where there is no such day. */
    double day(DateOrder of) {
        try {
            LocalDate date = switch (of) {
                case DAY_FIRST -> LocalDate.of(year(third), second, first);
                case MONTH_FIRST -> LocalDate.of(year(third), first, second);
                case YEAR_FIRST -> LocalDate.of(year(first), second, third);
            };
            return date.toEpochDay();
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    /** The three numbers as one, for who keeps many until their order is known. */
    double digits() {
        return ((shortYear ? DAYS + first : first) * DAYS + second) * (double) YEARS + third;
    }

    /** A date without its time of day, whose order slashes leave open. */
    static Moment ofDigits(double digits) {
        int above = (int) (digits / YEARS);
        int first = above / DAYS;
        return new Moment(null, first % DAYS, above % DAYS, (int) (digits % YEARS), first >= DAYS, 0);
    }

    /** The day's number since 1970 of 20240131, or NaN where it is no day from 1800 to 2199. */
    static double dayOfEightDigits(String text) {
        if (text.length() != 8 || !text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return Double.NaN;
        }
        int number = Integer.parseInt(text);
        int year = number / YEARS;
        int monthAndDay = number % YEARS;
        return year < 1800 || year > 2199
                ? Double.NaN
                : new Moment(DateOrder.YEAR_FIRST, year, monthAndDay / DAYS, monthAndDay % DAYS, false, 0)
                        .day(DateOrder.YEAR_FIRST);
    }

    private int year(int written) {
        return !shortYear ? written : written >= FIRST_OF_1900 ? 1900 + written : 2000 + written;
    }

    @Nullable
    private static Moment valid(int year, int month, int day, double dayShare) {
        return valid(new Moment(DateOrder.YEAR_FIRST, year, month, day, false, dayShare));
    }

    /** Null if no order makes a date of it, or no clock shows its time. */
    @Nullable
    private static Moment valid(Moment moment) {
        boolean exists = moment.order == DateOrder.YEAR_FIRST
                ? !Double.isNaN(moment.day(DateOrder.YEAR_FIRST))
                : Arrays.stream(DateOrder.values()).anyMatch(order -> !Double.isNaN(moment.day(order)));
        return exists && !Double.isNaN(moment.dayShare) ? moment : null;
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

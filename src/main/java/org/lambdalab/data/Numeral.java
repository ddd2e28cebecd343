package org.lambdalab.data;

import org.lambdalab.data.FileForm.Grouping;

/** The form of a number as written, before anybody decides which mark stands before its decimals. */
enum Numeral {
    TEXT,
    INTEGER,
    /** 1.5 */
    POINT,
    /** 1,5 */
    COMMA,
    /** One to three digits, a point, three digits: 1.234 in one country, 1234 in another. */
    AMBIGUOUS_POINT,
    AMBIGUOUS_COMMA,
    /** 1.234.567 or 1.234,5: points part the thousands. */
    GROUPED_BY_POINT,
    /** 1,234,567 or 1,234.5 */
    GROUPED_BY_COMMA,
    /** 1 234 567,5 or 1'234: blanks or apostrophes part the thousands, whichever the decimal mark. */
    GROUPED_BY_BLANK;

    private static final String BLANKS = " \u00A0\u2009\u202F'\u2019";

    /** Of a stripped text. */
    static Numeral of(String text) {
        int start = afterSign(text, 0);
        int whole = afterDigits(text, start);
        if (whole == text.length()) {
            return whole > start ? INTEGER : TEXT;
        }
        char mark = text.charAt(whole);
        boolean marked = mark == '.' || mark == ',';
        int end = marked ? afterDigits(text, whole + 1) : whole;
        if (whole - start + (marked ? end - whole - 1 : 0) == 0) {
            return TEXT;
        }
        if (afterExponent(text, end, marked) != text.length()) {
            return marked || BLANKS.indexOf(mark) >= 0 ? grouped(text, start, whole) : TEXT;
        }
        if (!marked) {
            return INTEGER;
        }
        boolean ambiguous = end == text.length() && end - whole == 4 && isFirstGroup(text, start, whole);
        if (mark == '.') {
            return ambiguous ? AMBIGUOUS_POINT : POINT;
        }
        return ambiguous ? AMBIGUOUS_COMMA : COMMA;
    }

    /** What parts the thousands, if anything does. */
    Grouping grouping() {
        return switch (this) {
            case AMBIGUOUS_POINT, GROUPED_BY_POINT -> Grouping.POINT;
            case AMBIGUOUS_COMMA, GROUPED_BY_COMMA -> Grouping.COMMA;
            case GROUPED_BY_BLANK -> Grouping.BLANK;
            case TEXT, INTEGER, POINT, COMMA -> Grouping.NONE;
        };
    }

    /** The digits without what parts the thousands. */
    static String ungrouped(String text, Numeral form) {
        return switch (form) {
            case GROUPED_BY_POINT, AMBIGUOUS_POINT -> text.replace(".", "");
            case GROUPED_BY_COMMA, AMBIGUOUS_COMMA -> text.replace(",", "");
            case GROUPED_BY_BLANK -> text.replaceAll("[" + BLANKS + "]", "");
            default -> text;
        };
    }

    private static Numeral grouped(String text, int start, int whole) {
        if (!isFirstGroup(text, start, whole)) {
            return TEXT;
        }
        char parting = text.charAt(whole);
        int end = whole;
        while (end < text.length() && text.charAt(end) == parting && afterDigits(text, end + 1) == end + 4) {
            end += 4;
        }
        boolean decimals = end < text.length()
                && end > whole
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && text.charAt(end) != parting;
        if (end == whole || (decimals ? afterDigits(text, end + 1) : end) != text.length()) {
            return TEXT;
        }
        return switch (parting) {
            case '.' -> GROUPED_BY_POINT;
            case ',' -> GROUPED_BY_COMMA;
            default -> GROUPED_BY_BLANK;
        };
    }

    private static boolean isFirstGroup(String text, int start, int end) {
        return end > start && end - start <= 3 && text.charAt(start) != '0';
    }

    private static int afterExponent(String text, int from, boolean marked) {
        if (from == text.length() || "eEdD".indexOf(text.charAt(from)) < 0) {
            return from;
        }
        int digits = afterSign(text, from + 1);
        int end = afterDigits(text, digits);
        // Fortran writes 1.5D+03, always with the point and the sign; 12d4 is rather a label.
        boolean labelled = (text.charAt(from) | 0x20) == 'd' && !(marked && digits > from + 1);
        return end == digits || labelled ? from : end;
    }

    private static int afterSign(String text, int from) {
        return from < text.length() && "+-\u2212".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    }

    private static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}

package org.lambdalab.data;

import java.util.Locale;
import java.util.Set;

/** The form of a number as written. Thousands separators are no part of any: 1,234,567 is text. */
enum Numeral {
    TEXT,
    INTEGER,
    POINT,
    COMMA,
    /** One to three digits, a comma, three digits: 1.234 in one country, 1234 in another. */
    AMBIGUOUS_COMMA;

    private static final Set<String> MISSING = Set.of(
            "",
            "na",
            "n/a",
            "#n/a",
            "nan",
            "null",
            "none",
            "?",
            "-",
            ".",
            "inf",
            "+inf",
            "-inf",
            "infinity",
            "+infinity",
            "-infinity");
    private static final int LONGEST_MISSING = 9;

    /** Of a stripped text. */
    static Numeral of(String text) {
        int start = afterSign(text, 0);
        int whole = afterDigits(text, start);
        int end = whole;
        char mark = end < text.length() ? text.charAt(end) : 0;
        if (mark == '.' || mark == ',') {
            end = afterDigits(text, whole + 1);
        } else {
            mark = 0;
        }
        int decimals = mark == 0 ? 0 : end - whole - 1;
        if (whole - start + decimals == 0 || afterExponent(text, end) != text.length()) {
            return TEXT;
        }
        return switch (mark) {
            case '.' -> POINT;
            case ',' -> commaForm(text, start, whole, end, decimals);
            default -> INTEGER;
        };
    }

    /** Whether a stripped text says that there is no value; infinity is none either. */
    static boolean isMissing(String text) {
        return text.length() <= LONGEST_MISSING && MISSING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Numeral commaForm(String text, int start, int whole, int end, int decimals) {
        if (decimals == 0) {
            return TEXT;
        }
        boolean grouped = decimals == 3
                && whole > start
                && whole - start <= 3
                && text.charAt(start) != '0'
                && end == text.length();
        return grouped ? AMBIGUOUS_COMMA : COMMA;
    }

    private static int afterExponent(String text, int from) {
        if (from == text.length() || (text.charAt(from) | 0x20) != 'e') {
            return from;
        }
        int digits = afterSign(text, from + 1);
        int end = afterDigits(text, digits);
        return end == digits ? from : end;
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

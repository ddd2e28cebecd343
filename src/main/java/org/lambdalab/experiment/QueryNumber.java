package org.lambdalab.experiment;

import java.util.regex.Pattern;

/** Numbers of an address in plain digits: Java itself would take {@code 1d}, {@code 0x1p-3} and Arabic digits as well. */
final class QueryNumber {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

    private QueryNumber() {}

    /** @throws IllegalArgumentException if it is none */
    static double decimal(String text) {
        return Double.parseDouble(written(text, DECIMAL));
    }

    /** @throws IllegalArgumentException if it is none */
    static int whole(String text) {
        return Integer.parseInt(written(text, WHOLE));
    }

    /** @throws IllegalArgumentException if it is none */
    static long wholeLong(String text) {
        return Long.parseLong(written(text, WHOLE));
    }

    private static String written(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("no number: " + text);
        }
        return text;
    }
}

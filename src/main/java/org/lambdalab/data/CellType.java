package org.lambdalab.data;

/** What a cell holds by its looks. */
enum CellType {
    NUMBER,
    PERCENT,
    /** A number with its unit. */
    QUANTITY,
    /** A time of day. */
    TIME,
    DATE,
    MISSING,
    TEXT;

    /** Of a stripped text. */
    static CellType of(String text) {
        if (Missing.is(text)) {
            return MISSING;
        }
        if (Numeral.of(text) != Numeral.TEXT) {
            return NUMBER;
        }
        if (isPercent(text)) {
            return PERCENT;
        }
        if (Moment.isWritten(text)) {
            return DATE;
        }
        if (ClockTime.isWritten(text)) {
            return TIME;
        }
        return NumberWithUnit.of(text) == null ? TEXT : QUANTITY;
    }

    /** Whether an axis could show it. */
    boolean isMeasure() {
        return this != MISSING && this != TEXT;
    }

    static String withoutPercent(String text) {
        return text.substring(0, text.length() - 1).stripTrailing();
    }

    private static boolean isPercent(String text) {
        return text.length() > 1
                && text.charAt(text.length() - 1) == '%'
                && Numeral.of(withoutPercent(text)) != Numeral.TEXT;
    }
}

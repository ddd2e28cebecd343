package org.lambdalab.data;

/** What a cell holds by its looks. */
enum CellType {
    NUMBER,
    PERCENT,
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
        return Moment.isWritten(text) ? DATE : TEXT;
    }

    /** Whether an axis could show it. */
    boolean isMeasure() {
        return this == NUMBER || this == PERCENT || this == DATE;
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

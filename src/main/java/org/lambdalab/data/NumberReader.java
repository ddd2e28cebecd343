package org.lambdalab.data;

import org.jspecify.annotations.Nullable;
import org.lambdalab.data.FileForm.Grouping;

/**
 * Decides once for a file whether the point or the comma is the decimal mark: at the first number that shows it, unless a
 * person has said it. Knows what else they said of the file's cells.
 */
final class NumberReader {
    /** Whole numbers up to here are exact doubles. */
    private static final long MOST_DIGITS = 1L << 53;

    /** Powers of ten that are exact doubles. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private final @Nullable Grouping grouping;
    private final @Nullable DateOrder dateOrder;
    private final MissingMarks missing;
    private DecimalMark mark;

    NumberReader(DecimalMark mark, FileForm form) {
        this.mark = mark;
        this.grouping = form.grouping();
        this.dateOrder = form.dateOrder();
        this.missing = form.missingMarks();
    }

    /** Of a stripped text. */
    boolean isMissing(String text) {
        return Missing.is(text) || missing.contain(text, mark);
    }

    /** What parts the thousands, where a person said it. */
    @Nullable
    Grouping grouping() {
        return grouping;
    }

    DecimalMark mark() {
        return mark;
    }

    /** In which order the numbers of a date stand, where a person said it. */
    @Nullable
    DateOrder dateOrder() {
        return dateOrder;
    }

    /** Whether the mark is the one shown, as it is from now on if nothing was known. */
    boolean decide(DecimalMark shown) {
        if (mark == DecimalMark.UNDECIDED) {
            mark = shown;
        }
        return mark == shown;
    }

    /** Of a number's text without thousands marks; infinite beyond the range of a double. */
    static double parse(String text) {
        boolean negative = isMinus(text.charAt(0));
        long digits = 0;
        int decimals = -1;
        for (int i = negative || text.charAt(0) == '+' ? 1 : 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.' || character == ',') {
                decimals = 0;
            } else if (character >= '0' && character <= '9' && digits <= MOST_DIGITS) {
                digits = 10 * digits + character - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return parseAny(text);
            }
        }
        if (digits > MOST_DIGITS || decimals >= TENS.length) {
            return parseAny(text);
        }
        // Both are exact, so their quotient is the nearest double: as Double.parseDouble finds it, but at once.
        double size = decimals <= 0 ? digits : digits / TENS[decimals];
        return negative ? -size : size;
    }

    private static double parseAny(String text) {
        String plain = text.replace('\u2212', '-').replace(',', '.');
        return Double.parseDouble(plain.replace('D', 'e').replace('d', 'e'));
    }

    private static boolean isMinus(char character) {
        return character == '-' || character == '\u2212';
    }
}

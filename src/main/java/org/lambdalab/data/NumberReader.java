package org.lambdalab.data;

/** Decides once for a file whether the point or the comma is the decimal mark: at the first number that shows it. */
final class NumberReader {
    private DecimalMark mark;

    NumberReader(DecimalMark mark) {
        this.mark = mark;
    }

    DecimalMark mark() {
        return mark;
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
        return Double.parseDouble(text.replace('\u2212', '-').replace(',', '.'));
    }
}

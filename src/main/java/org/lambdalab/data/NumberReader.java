package org.lambdalab.data;

/**
 * Reads numbers of one file, in which either the point or the comma is the decimal mark.
 *
 * <p>While the mark is undecided, the first number that shows it decides. 1,234 shows it only between semicolons, which
 * spreadsheets write exactly where the comma is the decimal mark; elsewhere it stays text rather than become a guess.
 */
final class NumberReader {
    private final boolean trustsAmbiguousComma;
    private DecimalMark mark;

    NumberReader(Delimiter delimiter, DecimalMark mark) {
        this.trustsAmbiguousComma = delimiter == Delimiter.SEMICOLON;
        this.mark = mark;
    }

    DecimalMark mark() {
        return mark;
    }

    /** NaN if the stripped text is no number here; infinite beyond the range of a double. */
    double number(String text) {
        return switch (Numeral.of(text)) {
            case TEXT -> Double.NaN;
            case INTEGER -> parse(text);
            case POINT -> decide(DecimalMark.POINT) ? parse(text) : Double.NaN;
            case COMMA -> decide(DecimalMark.COMMA) ? parse(text.replace(',', '.')) : Double.NaN;
            case AMBIGUOUS_COMMA ->
                (mark != DecimalMark.UNDECIDED || trustsAmbiguousComma) && decide(DecimalMark.COMMA)
                        ? parse(text.replace(',', '.'))
                        : Double.NaN;
        };
    }

    private boolean decide(DecimalMark shown) {
        if (mark == DecimalMark.UNDECIDED) {
            mark = shown;
        }
        return mark == shown;
    }

    private static double parse(String text) {
        return Double.parseDouble(text.replace('\u2212', '-'));
    }
}

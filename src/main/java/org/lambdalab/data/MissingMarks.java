package org.lambdalab.data;

import java.util.Set;
import java.util.stream.DoubleStream;

/** The cells that a person says are missing: words as they stand, and numbers however they are written. */
final class MissingMarks {
    private final Set<String> texts;
    private final double[] numbers;

    MissingMarks(Set<String> texts) {
        this.texts = texts;
        numbers = texts.stream()
                .filter(text -> isNumber(Numeral.of(text), DecimalMark.UNDECIDED))
                .mapToDouble(NumberReader::parse)
                .toArray();
    }

    /** Whether a stripped text is one of them, under a file's decimal mark. */
    boolean contain(String text, DecimalMark mark) {
        if (texts.contains(text)) {
            return true;
        }
        if (numbers.length == 0 || !isNumber(Numeral.of(text), mark)) {
            return false;
        }
        double number = NumberReader.parse(text);
        return DoubleStream.of(numbers).anyMatch(missing -> missing == number);
    }

    /** What a cell holds by its looks, unless it is one of them. */
    CellType typeOf(String text) {
        return contain(text, DecimalMark.UNDECIDED) ? CellType.MISSING : CellType.of(text);
    }

    /** Whether nobody can take its mark for one of thousands: -999.000 may be a whole number. */
    private static boolean isNumber(Numeral form, DecimalMark mark) {
        return switch (form) {
            case INTEGER, POINT, COMMA -> true;
            case AMBIGUOUS_POINT -> mark == DecimalMark.POINT;
            case AMBIGUOUS_COMMA -> mark == DecimalMark.COMMA;
            case TEXT, GROUPED_BY_POINT, GROUPED_BY_COMMA, GROUPED_BY_BLANK -> false;
        };
    }
}

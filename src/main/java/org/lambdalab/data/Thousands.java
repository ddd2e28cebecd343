package org.lambdalab.data;

import java.util.BitSet;
import org.lambdalab.data.FileForm.Grouping;

/**
 * The numbers of a column of which some may have thousands marks. What a cell alone does not tell waits until all is
 * read: 1.090 after 960 is 1090, after 9.6 it is 1.09.
 *
 * <p>Where the file's decimal mark is known, the other one parts thousands, in a column that writes no decimals or writes
 * both marks in one number. Where it is not known, a column of whole numbers of up to three digits and of numbers such as
 * 1.090 has thousands if so the two kinds are nearer in size; a column of nothing but 1.234 has decimals.
 */
final class Thousands {
    /** log₂ 1000 */
    private static final double THOUSAND = 9.97;

    /** Rows, by the mark in them, whose number was read as a decimal. */
    private final BitSet points = new BitSet();

    private final BitSet commas = new BitSet();
    /** Rows that have several thousands marks and no decimals. */
    private final BitSet whole = new BitSet();

    private boolean decimals;
    private boolean bothMarks;
    private boolean longIntegers;
    private Grouping grouping = Grouping.NONE;
    private final Size integers = new Size();
    private final Size open = new Size();

    /** NaN if the text is no number under the file's decimal mark. */
    double value(int row, String text, NumberReader reader) {
        Numeral form = Numeral.of(text);
        if (reader.grouping() != null && form.grouping() != Grouping.NONE) {
            return said(text, form, reader.grouping(), reader);
        }
        return switch (form) {
            case TEXT -> Double.NaN;
            case INTEGER -> integer(text, reader);
            case POINT -> decimal(text, DecimalMark.POINT, reader);
            case COMMA -> decimal(text, DecimalMark.COMMA, reader);
            case AMBIGUOUS_POINT -> ambiguous(row, text, DecimalMark.POINT, points, reader);
            case AMBIGUOUS_COMMA -> ambiguous(row, text, DecimalMark.COMMA, commas, reader);
            case GROUPED_BY_POINT -> grouped(row, text, form, DecimalMark.COMMA, reader);
            case GROUPED_BY_COMMA -> grouped(row, text, form, DecimalMark.POINT, reader);
            case GROUPED_BY_BLANK -> {
                grouping = Grouping.BLANK;
                yield value(row, Numeral.ungrouped(text, form), reader);
            }
        };
    }

    /** Where a person says what parts the thousands nothing is left open. */
    private double said(String text, Numeral form, Grouping said, NumberReader reader) {
        if (form.grouping() == said) {
            grouping = said;
            String plain = Numeral.ungrouped(text, form);
            return switch (Numeral.of(plain)) {
                case POINT -> decimal(plain, DecimalMark.POINT, reader);
                case COMMA -> decimal(plain, DecimalMark.COMMA, reader);
                default -> NumberReader.parse(plain);
            };
        }
        return switch (form) {
            case AMBIGUOUS_POINT -> decimal(text, DecimalMark.POINT, reader);
            case AMBIGUOUS_COMMA -> decimal(text, DecimalMark.COMMA, reader);
            default -> Double.NaN;
        };
    }

    /** Tells the file's decimal mark where it is unknown and this column's thousands show it. */
    void decide(NumberReader reader) {
        boolean one = points.isEmpty() != commas.isEmpty();
        if (reader.mark() == DecimalMark.UNDECIDED && one && !longIntegers && integers.isNearer(open, THOUSAND)) {
            reader.decide(points.isEmpty() ? DecimalMark.POINT : DecimalMark.COMMA);
        }
    }

    /** What parts the thousands, once all is settled. */
    Grouping grouping() {
        return grouping;
    }

    boolean hasOpenCommas() {
        return !commas.isEmpty();
    }

    /** Gives the number of cells that turn out to be none. */
    int settle(double[] values, DecimalMark mark) {
        boolean agrees = !longIntegers && (!decimals || bothMarks);
        int unreadable = agrees ? 0 : clear(values, whole);
        if (mark != DecimalMark.POINT && mark != DecimalMark.UNDECIDED) {
            unreadable += agrees ? multiply(values, points, Grouping.POINT) : clear(values, points);
        }
        if (mark == DecimalMark.POINT) {
            unreadable += agrees ? multiply(values, commas, Grouping.COMMA) : clear(values, commas);
        } else if (mark == DecimalMark.UNDECIDED) {
            unreadable += clear(values, commas);
        }
        return unreadable;
    }

    private double integer(String text, NumberReader reader) {
        double value = NumberReader.parse(text);
        // From four digits on, a file that parts thousands would part these.
        longIntegers |= Math.abs(value) >= 1000 && text.length() > 3;
        if (reader.mark() == DecimalMark.UNDECIDED) {
            integers.add(value);
        }
        return value;
    }

    private double decimal(String text, DecimalMark shown, NumberReader reader) {
        if (!reader.decide(shown)) {
            return Double.NaN;
        }
        decimals = true;
        return NumberReader.parse(text);
    }

    private double ambiguous(int row, String text, DecimalMark shown, BitSet rows, NumberReader reader) {
        double value = NumberReader.parse(text);
        if (reader.mark() != shown) {
            rows.set(row);
            open.add(value);
        }
        return value;
    }

    private double grouped(int row, String text, Numeral form, DecimalMark shown, NumberReader reader) {
        if (!reader.decide(shown)) {
            return Double.NaN;
        }
        grouping = form.grouping();
        String plain = Numeral.ungrouped(text, form);
        if (Numeral.of(plain) == Numeral.INTEGER) {
            whole.set(row);
        } else {
            bothMarks = true;
        }
        return NumberReader.parse(plain);
    }

    private int multiply(double[] values, BitSet rows, Grouping mark) {
        rows.stream().forEach(row -> values[row] = Math.rint(values[row] * 1000));
        grouping = rows.isEmpty() ? grouping : mark;
        return 0;
    }

    private static int clear(double[] values, BitSet rows) {
        rows.stream().forEach(row -> values[row] = Double.NaN);
        return rows.cardinality();
    }

    /** The mean binary exponent of numbers. */
    private static final class Size {
        private long sum;
        private int count;

        void add(double value) {
            if (value != 0 && Double.isFinite(value)) {
                sum += Math.getExponent(value);
                count++;
            }
        }

        /** Whether the other, so much larger, is nearer than as it is. */
        boolean isNearer(Size other, double larger) {
            if (count == 0 || other.count == 0) {
                return false;
            }
            double distance = (double) other.sum / other.count - (double) sum / count;
            return Math.abs(distance + larger) < Math.abs(distance);
        }
    }
}

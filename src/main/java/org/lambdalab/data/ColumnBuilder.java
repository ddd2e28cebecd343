package org.lambdalab.data;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.FileForm.Grouping;
import org.lambdalab.sample.Vector;

/**
 * A column as it is read: of numbers, percents or dates, as its first readable cell is. Rows without a number take no
 * room until one follows, so a column of words takes none.
 */
final class ColumnBuilder {
    private final Thousands thousands = new Thousands();
    private final Dates dates = new Dates();
    private final EightDigitDays eightDigitDays = new EightDigitDays();
    /** Rows with a number in brackets, as accountants write negative ones. */
    private final BitSet bracketed = new BitSet();

    private double[] values = {};
    private CellType type;
    private int numbers;
    private int texts;
    private int finite;
    private String firstText = "";
    private long firstTextLine;
    private long firstNumberLine;
    private String firstNumber = "";
    /** Of quantities. */
    private String unit = "";

    /** @param type MISSING if not known yet */
    ColumnBuilder(CellType type) {
        this.type = type.isMeasure() ? type : CellType.MISSING;
    }

    /** @param line of the file at which the row stands */
    void add(int row, long line, String field, NumberReader reader) {
        if (reader.isMissing(field)) {
            return;
        }
        if (!type.isMeasure()) {
            CellType shown = CellType.of(field);
            type = shown.isMeasure() ? shown : type;
        }
        double value = value(row, field, reader);
        if (Double.isNaN(value)) {
            if (texts++ == 0) {
                firstText = field;
                firstTextLine = line;
            }
            return;
        }
        if (numbers == 0) {
            firstNumber = field;
            firstNumberLine = line;
        }
        numbers++;
        // Beyond the range of a double there is no number to keep: missing, like infinity itself.
        if (Double.isFinite(value)) {
            finite++;
            put(row, value);
        }
    }

    /** May tell the file's decimal mark by its thousands. */
    void decide(NumberReader reader) {
        thousands.decide(reader);
    }

    /** What parts the thousands of its numbers, if they have any. */
    Grouping grouping() {
        return thousands.grouping();
    }

    boolean hasOpenCommas() {
        return thousands.hasOpenCommas();
    }

    /** To be called once, when all is read and the decimal mark is known as well as it can be. */
    void settle(NumberReader reader) {
        int unreadable = type == CellType.DATE ? dates.settle(values) : thousands.settle(values, reader.mark());
        if (texts + unreadable > 0) {
            unreadable += clearBracketed();
        }
        numbers -= unreadable;
        finite -= unreadable;
        texts += unreadable;
        if (firstText.isEmpty() && unreadable > 0) {
            firstText = firstNumber;
            firstTextLine = firstNumberLine;
        }
        if (type == CellType.NUMBER && texts == 0 && eightDigitDays.areDays()) {
            EightDigitDays.settle(values);
            type = CellType.DATE;
        }
    }

    /** A few unreadable cells do not spoil a column; more than one in five are no accident. */
    boolean isNumeric() {
        return numbers > 0 && numbers >= 4 * texts;
    }

    boolean isEmpty() {
        return numbers + texts == 0;
    }

    int texts() {
        return texts;
    }

    /** Of so many rows those without a value here, unless a text stands there. */
    int missing(int rows) {
        return rows - finite - texts;
    }

    LeftOut leftOut(String name) {
        if (isEmpty()) {
            return new LeftOut(name, LeftOut.Why.EMPTY, "", 0);
        }
        if (dates.areAmbiguous() && firstText.equals(firstNumber)) {
            return new LeftOut(name, LeftOut.Why.AMBIGUOUS_DATE, firstText, firstTextLine);
        }
        Numeral form = Numeral.of(firstText);
        boolean ambiguous = form == Numeral.AMBIGUOUS_COMMA || form == Numeral.AMBIGUOUS_POINT;
        return new LeftOut(name, ambiguous ? LeftOut.Why.AMBIGUOUS_NUMBER : LeftOut.Why.TEXT, firstText, firstTextLine);
    }

    /** @param written the unit that the file names, blank if none */
    Column build(String name, String written, int rows) {
        int read = values.length;
        values = Arrays.copyOf(values, rows);
        if (read < rows) {
            Arrays.fill(values, read, rows, Double.NaN);
        }
        Measure scale = switch (type) {
            case DATE -> dates.scale(values);
            case PERCENT -> new Measure.Percent();
            case TIME -> new Measure.HoursOfDay();
            default -> new Measure.Plain();
        };
        return new Column(name, unit.isEmpty() ? unitOf(scale, written) : unit, Vector.owning(values), scale);
    }

    /** The axis of a measure says its unit. */
    private static String unitOf(Measure scale, String written) {
        return scale instanceof Measure.Plain ? written : "";
    }

    /** NaN if the stripped text is nothing of this column's type. */
    private double value(int row, String field, NumberReader reader) {
        return switch (type) {
            case NUMBER -> number(row, field, reader);
            case PERCENT ->
                CellType.of(field) == CellType.PERCENT
                        ? thousands.value(row, CellType.withoutPercent(field), reader)
                        : Double.NaN;
            case DATE -> date(row, Moment.of(field), reader);
            case TIME -> ClockTime.hours(field);
            case QUANTITY -> quantity(row, NumberWithUnit.of(field), reader);
            default -> Double.NaN;
        };
    }

    /** All have the unit of the first: 5 kg amid grams is none of them. */
    private double quantity(int row, @Nullable NumberWithUnit quantity, NumberReader reader) {
        if (quantity == null || !(unit.isEmpty() || unit.equals(quantity.unit()))) {
            return Double.NaN;
        }
        unit = quantity.unit();
        return thousands.value(row, quantity.number(), reader);
    }

    private double number(int row, String field, NumberReader reader) {
        eightDigitDays.add(field);
        if (!isBracketed(field)) {
            return thousands.value(row, field, reader);
        }
        bracketed.set(row);
        return -thousands.value(row, field.substring(1, field.length() - 1).strip(), reader);
    }

    private static boolean isBracketed(String field) {
        return field.length() > 2
                && field.charAt(0) == '('
                && field.charAt(field.length() - 1) == ')'
                && (Character.isDigit(field.charAt(1)) || field.charAt(1) == '.');
    }

    /** Amid texts they are rather notes; gives how many there were. */
    private int clearBracketed() {
        int count = 0;
        for (int row : bracketed.stream().filter(row -> row < values.length).toArray()) {
            count += Double.isNaN(values[row]) ? 0 : 1;
            values[row] = Double.NaN;
        }
        return count;
    }

    private double date(int row, @Nullable Moment moment, NumberReader reader) {
        return moment == null ? Double.NaN : dates.value(row, moment, reader.dateOrder());
    }

    private void put(int row, double number) {
        int room = values.length;
        if (row >= room) {
            values = Arrays.copyOf(values, Math.max(16, row + row / 2 + 1));
            Arrays.fill(values, room, values.length, Double.NaN);
        }
        values[row] = number;
    }
}

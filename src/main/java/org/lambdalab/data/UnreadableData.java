package org.lambdalab.data;

import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Says why data cannot be used: a {@link Reason} with arguments, from which a screen makes its sentence.
 *
 * <p>The message is for developers. An IOException, so that it passes through streams and readers unchanged.
 */
public final class UnreadableData extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final List<Object> arguments;
    private final List<LeftOut> columnsLeftOut;

    UnreadableData(Reason reason, Object... arguments) {
        this(List.of(), reason, arguments);
    }

    private UnreadableData(List<LeftOut> columnsLeftOut, Reason reason, Object... arguments) {
        super(reason.id() + " " + Arrays.toString(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
        this.columnsLeftOut = List.copyOf(columnsLeftOut);
    }

    static UnreadableData withoutNumbers(int numeric, List<LeftOut> columnsLeftOut) {
        return new UnreadableData(columnsLeftOut, Reason.NO_TWO_NUMERIC_COLUMNS, numeric);
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason's own text says, in its order. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Of NO_TWO_NUMERIC_COLUMNS: the columns that hold none, and why. */
    public List<LeftOut> columnsLeftOut() {
        return columnsLeftOut;
    }

    /** Each with its arguments. */
    public enum Reason {
        /** Nothing but blanks and comments. */
        EMPTY,
        /** The table is to begin below the last line. Arguments: the line asked for, and the lines of the file. */
        NO_SUCH_LINE,
        /** Nothing but blanks and comments from the line on at which the table is to begin. Argument: the line. */
        NOTHING_BELOW,
        /** Not text: a picture, an archive, a spreadsheet's own format. Argument: its name (XLSX), or "". */
        BINARY,
        /** Fewer than two columns hold numbers. Argument: how many do. */
        NO_TWO_NUMERIC_COLUMNS,
        /** Every usable x is the same. Argument: the column's name. */
        CONSTANT_X,
        /** The usable x differ, but by less than can be squared. Argument: the column's name. */
        NARROW_X,
        /** Of the file. Arguments: the rows, and the fewest that will do. */
        TOO_FEW_ROWS,
        /** With both numbers. Arguments: the rows, the fewest that will do, and the names of x and y. */
        TOO_FEW_PAIRS,
        /** As TOO_FEW_PAIRS, with the same arguments, where some numbers are too large. */
        TOO_FEW_WITHIN_LIMIT,
        /** Argument: the most rows. */
        TOO_MANY_ROWS,
        /** Argument: the most columns. */
        TOO_MANY_COLUMNS,
        /** Argument: the most megabytes. */
        TOO_LARGE,
        /** Arguments: the line, and the most characters of a field. */
        FIELD_TOO_LONG,
        /** Quotes that do not close, or text behind a closed quote. Argument: the line. */
        UNREADABLE;

        /** The name in translation keys: "too-few-rows". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

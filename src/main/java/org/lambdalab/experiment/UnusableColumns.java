package org.lambdalab.experiment;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** Columns of a table that make no plane of two weights. */
public final class UnusableColumns extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final List<String> columns;

    UnusableColumns(Reason reason, List<String> columns) {
        super(reason.id() + " " + columns);
        this.reason = reason;
        this.columns = List.copyOf(columns);
    }

    public Reason reason() {
        return reason;
    }

    /** The names of those that it is about, in the order of {@link TwoColumns}. */
    public List<String> columns() {
        return columns;
    }

    /** Each with its columns. */
    public enum Reason {
        /** Two of the three are one. */
        SAME,
        /** The table has not three columns of numbers. */
        TOO_FEW_COLUMNS,
        /** Fewer rows have all three numbers than {@link TwoColumns#MIN_ROWS}. */
        TOO_FEW_ROWS,
        /** A feature is the same in every row. */
        CONSTANT,
        /** y is. */
        CONSTANT_Y,
        /** One feature is a multiple of the other, but for a constant. */
        PARALLEL;

        /** The name in translation keys: "too-few-rows". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

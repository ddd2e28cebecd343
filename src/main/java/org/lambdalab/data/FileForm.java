package org.lambdalab.data;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants a file to be read. What they leave open (null) is found by its looks.
 *
 * @param tableLine the line of the file at which the table begins, from 1: that of its names, or else of its first values
 * @param header whether the first row of the table names its columns
 * @param dateOrder of dates whose numbers stand in doubt, as in 03/04/2024
 * @param missing cells that count as missing besides the usual marks, such as {@code -999}
 */
public record FileForm(
        @Nullable Integer tableLine,
        @Nullable Boolean header,
        @Nullable Delimiter delimiter,
        @Nullable Decimal decimal,
        @Nullable Grouping grouping,
        @Nullable DateOrder dateOrder,
        Set<String> missing)
        implements Serializable {
    /** Everything is to be found. */
    public static final FileForm OPEN = new FileForm(null, null, null, null, null, null, Set.of());

    private static final int MAX_MARKS = 20;
    private static final int LONGEST_MARK = 40;

    public FileForm {
        if (tableLine != null && tableLine < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + tableLine);
        }
        if (decimal != null && grouping != null && decimal.id().equals(grouping.id())) {
            throw new IllegalArgumentException("a " + decimal.id() + " cannot part both decimals and thousands");
        }
        if (!areMarks(missing)) {
            throw new IllegalArgumentException("too many marks for a missing value, or too long ones");
        }
        // In order, so that equal forms are written alike.
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** What stands before the decimals. */
    public enum Decimal {
        POINT,
        COMMA;

        /** The name in addresses and translation keys: "point". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Decimal> ofId(String id) {
            return Arrays.stream(values()).filter(mark -> mark.id().equals(id)).findFirst();
        }

        DecimalMark mark() {
            return this == POINT ? DecimalMark.POINT : DecimalMark.COMMA;
        }
    }

    /** What parts the thousands. */
    public enum Grouping {
        NONE,
        POINT,
        COMMA,
        /** Or an apostrophe. */
        BLANK;

        /** The name in addresses and translation keys: "blank". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Grouping> ofId(String id) {
            return Arrays.stream(values()).filter(mark -> mark.id().equals(id)).findFirst();
        }
    }

    /** Whether these can count as missing: no more than 20, of up to 40 characters each. */
    public static boolean areMarks(Set<String> marks) {
        return marks.size() <= MAX_MARKS && marks.stream().allMatch(mark -> mark.length() <= LONGEST_MARK);
    }

    public boolean isOpen() {
        return equals(OPEN);
    }

    public FileForm withTableLine(@Nullable Integer line) {
        return new FileForm(line, header, delimiter, decimal, grouping, dateOrder, missing);
    }

    public FileForm withHeader(boolean named) {
        return new FileForm(tableLine, named, delimiter, decimal, grouping, dateOrder, missing);
    }

    public FileForm withDelimiter(@Nullable Delimiter parting) {
        return new FileForm(tableLine, header, parting, decimal, grouping, dateOrder, missing);
    }

    /** Leaves the thousands open where the same mark parted them. */
    public FileForm withDecimal(@Nullable Decimal mark) {
        boolean taken = grouping != null && mark != null && grouping.id().equals(mark.id());
        return new FileForm(tableLine, header, delimiter, mark, taken ? null : grouping, dateOrder, missing);
    }

    /** Leaves the decimals open where they had the same mark. */
    public FileForm withGrouping(@Nullable Grouping mark) {
        boolean taken = decimal != null && mark != null && decimal.id().equals(mark.id());
        return new FileForm(tableLine, header, delimiter, taken ? null : decimal, mark, dateOrder, missing);
    }

    public FileForm withDateOrder(@Nullable DateOrder order) {
        return new FileForm(tableLine, header, delimiter, decimal, grouping, order, missing);
    }

    public FileForm withMissing(Set<String> marks) {
        return new FileForm(tableLine, header, delimiter, decimal, grouping, dateOrder, marks);
    }

    MissingMarks missingMarks() {
        return new MissingMarks(missing);
    }

    /** The decimal mark as far as it is said, or follows from what parts the thousands. */
    DecimalMark mark() {
        if (decimal != null) {
            return decimal.mark();
        }
        return grouping == Grouping.COMMA
                ? DecimalMark.POINT
                : grouping == Grouping.POINT ? DecimalMark.COMMA : DecimalMark.UNDECIDED;
    }
}

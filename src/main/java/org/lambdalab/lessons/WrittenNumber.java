package org.lambdalab.lessons;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number as people write it: with a point or one comma for its decimals, with commas between thousands, as 1,120, with a
 * hyphen or a true minus, and with e for a power of ten. A comma before three digits is one of thousands, unless a 0 leads.
 */
public final class WrittenNumber {

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3}){1,6}(?:\\.\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d{1,4})?");

    private WrittenNumber() {}

    /** Empty where it is none, or none that is finite. */
    public static OptionalDouble read(String text) {
        String plain = text.strip().replace('−', '-');
        if (THOUSANDS.matcher(plain).matches()) {
            return OptionalDouble.of(Double.parseDouble(plain.replace(",", "")));
        }
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain.replace(',', '.'));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

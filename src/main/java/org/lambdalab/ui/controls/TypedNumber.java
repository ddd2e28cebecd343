package org.lambdalab.ui.controls;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: 0.5 or 0,5, 1e-3 or 1E-3, with a hyphen or a true minus sign. (Vaadin's own field
 * for numbers takes 1e-3 for 1.) A comma that may stand between thousands is not guessed at: 1,000 is no number here.
 */
final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d+)?");
    /** What begins with a zero has no thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}([eE].*)?");

    private TypedNumber() {}

    /** Empty where the text is no number, could be two, or is beyond the limits. */
    static OptionalDouble parse(String text, double min, double max) {
        String plain = text.strip().replace('−', '-');
        if (!NUMBER.matcher(plain).matches() || THOUSANDS.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain.replace(',', '.'));
        return number >= min && number <= max ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}

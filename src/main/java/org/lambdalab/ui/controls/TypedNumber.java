package org.lambdalab.ui.controls;

import java.util.OptionalDouble;

/**
 * Reads a number as people write it: 0.5 or 0,5, 1e-3 or 1E-3, with a hyphen or a true minus sign. (Vaadin's own field
 * for numbers takes 1e-3 for 1.)
 */
final class TypedNumber {

    private TypedNumber() {}

    /** Empty where the text is no number, or beyond the limits. */
    static OptionalDouble parse(String text, double min, double max) {
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.').replace('−', '-'));
            return number >= min && number <= max ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}

package org.lambdalab.ui.descent;

import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;

/** One number, or two in brackets. */
final class WeightText {

    private WeightText() {}

    static String of(Vector numbers) {
        String first = NumberText.of(numbers.get(0));
        return numbers.size() == 1 ? first : "(" + first + "; " + NumberText.of(numbers.get(1)) + ")";
    }

    /** In brackets if it has a sign, as behind another. */
    static String signed(double number) {
        String text = NumberText.of(number);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }
}

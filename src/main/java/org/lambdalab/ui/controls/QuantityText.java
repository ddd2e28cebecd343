package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.lambdalab.data.Measure;
import org.lambdalab.data.Quantity;

/** What the numbers of a quantity are called where they stand alone: with what they count, unless it is plain. */
public final class QuantityText {

    private QuantityText() {}

    /**
     * As a heading.
     *
     * @param screen whose language it is in
     */
    public static String of(Component screen, Quantity quantity) {
        String label = quantity.label();
        return switch (quantity.measure()) {
            case Measure.Plain() -> label;
            case Measure.Percent() -> screen.getTranslation("axis.percent", label);
            case Measure.HoursOfDay() -> screen.getTranslation("axis.hours", label);
            case Measure.Years() -> screen.getTranslation("axis.years", label);
            case Measure.DaysSince(LocalDate first) ->
                screen.getTranslation("axis.days-since", label, first.toString());
        };
    }
}

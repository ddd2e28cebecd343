package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal or vertical axis.
 *
 * @param title what is measured, with its unit
 * @param range null for a range that follows the data
 * @param reversed larger values lie to the left, or below
 * @param lowLabel what it means to lie at the left or lower end ("◀ fewer"), may be empty
 * @param highLabel the same for the right or upper end
 * @param categories the places of {@link Scale#CATEGORIES}, empty on the other scales
 */
public record Axis(
        String title,
        Scale scale,
        @Nullable Range range,
        Ticks ticks,
        boolean reversed,
        String lowLabel,
        String highLabel,
        List<String> categories)
        implements Serializable {

    public Axis {
        categories = List.copyOf(categories);
        if (scale == Scale.LOG10 && range != null && range.min() <= 0) {
            throw new IllegalArgumentException("A logarithmic axis starts above 0, not at " + range.min());
        }
        if (scale == Scale.CATEGORIES && range != null) {
            throw new IllegalArgumentException("Categories are the range of their axis");
        }
    }

    public static Axis linear(String title) {
        return new Axis(title, Scale.LINEAR, null, Ticks.AUTOMATIC, false, "", "", List.of());
    }

    public static Axis log10(String title) {
        return new Axis(title, Scale.LOG10, null, Ticks.AUTOMATIC, false, "", "", List.of());
    }

    public static Axis categories(String title, List<String> categories) {
        return new Axis(title, Scale.CATEGORIES, null, Ticks.AUTOMATIC, false, "", "", categories);
    }

    /** Holds the range still, whatever the data do; what leaves it is clipped. */
    public Axis withRange(double min, double max) {
        return new Axis(title, scale, new Range(min, max), ticks, reversed, lowLabel, highLabel, categories);
    }

    public Axis withTicks(Ticks ticks) {
        return new Axis(title, scale, range, ticks, reversed, lowLabel, highLabel, categories);
    }

    public Axis withWholeTicks() {
        return withTicks(new Ticks(ticks.count(), true, ticks.nice()));
    }

    public Axis withEndLabels(String low, String high) {
        return new Axis(title, scale, range, ticks, reversed, low, high, categories);
    }

    public Axis asReversed() {
        return new Axis(title, scale, range, ticks, true, lowLabel, highLabel, categories);
    }
}

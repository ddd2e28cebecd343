package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal or vertical axis.
 *
 * @param name what is measured, as tips and tables call it
 * @param title the same beside the axis, with its unit
 * @param range null for one that follows the data, as only a linear axis does; what leaves a range is clipped
 * @param lowLabel what it means to lie at the left end ("◀ fewer"), may be empty
 * @param highLabel the same for the right end
 * @param categories the places of {@link Scale#CATEGORIES}, empty on the other scales
 * @param notation other than plain on a linear axis only
 */
public record Axis(
        String name,
        String title,
        Scale scale,
        @Nullable Range range,
        String lowLabel,
        String highLabel,
        List<String> categories,
        Notation notation)
        implements Serializable {

    public Axis {
        categories = List.copyOf(categories);
        if (scale == Scale.LOG10 && (range == null || range.min() <= 0)) {
            throw new IllegalArgumentException("A logarithmic axis has a range above 0, not " + range);
        }
        if (scale == Scale.WHOLE && (range == null || range.min() % 0.5 != 0 || range.max() % 0.5 != 0)) {
            throw new IllegalArgumentException(
                    "An axis of whole numbers goes from one to another, or from half-way before to half-way behind, not "
                            + range);
        }
        if (scale != Scale.LINEAR && !(notation instanceof Notation.Plain)) {
            throw new IllegalArgumentException("Only a linear axis is written as " + notation);
        }
    }

    private static Axis of(String title, Scale scale, @Nullable Range range, List<String> categories) {
        return new Axis(title, title, scale, range, "", "", categories, new Notation.Plain());
    }

    /** Follows the data. */
    public static Axis linear(String title) {
        return of(title, Scale.LINEAR, null, List.of());
    }

    /** Holds still, whatever the data do, from {@code min} to {@code max} or the round numbers beyond them. */
    public static Axis linear(String title, double min, double max) {
        return of(title, Scale.LINEAR, new Range(min, max), List.of());
    }

    public static Axis log10(String title, double min, double max) {
        return of(title, Scale.LOG10, new Range(min, max), List.of());
    }

    public static Axis whole(String title, int min, int max) {
        return of(title, Scale.WHOLE, new Range(min, max), List.of());
    }

    /** With room for what is as wide as 1 around each number. */
    public static Axis wholeCells(String title, int min, int max) {
        return of(title, Scale.WHOLE, new Range(min - 0.5, max + 0.5), List.of());
    }

    public static Axis categories(String title, List<String> categories) {
        return of(title, Scale.CATEGORIES, null, categories);
    }

    public Axis withEndLabels(String low, String high) {
        return new Axis(name, title, scale, range, low, high, categories, notation);
    }

    /** The same, whose numbers are told to so many significant digits. */
    public Axis rounded(int digits) {
        return written(name, new Notation.Rounded(digits));
    }

    /** The same, called {@code name} where the title is too long, and written otherwise than as plain numbers. */
    public Axis written(String name, Notation notation) {
        return new Axis(name, title, scale, range, lowLabel, highLabel, categories, notation);
    }
}

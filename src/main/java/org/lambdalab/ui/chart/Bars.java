package org.lambdalab.ui.chart;

import java.util.Collections;
import java.util.List;

/**
 * A bar from 0 for each category; several series stand side by side.
 *
 * @param marks one for each bar
 * @param clickable a click, or Enter, on a bar is told to {@link ApexChart#addBarClickedListener}
 */
public record Bars(String id, String name, Color color, boolean clickable, Numbers values, List<Mark> marks)
        implements Series {

    /** What sets a bar apart, besides its height. */
    public enum Mark {
        NONE,
        /** A ✕ at zero: for a bar whose having no height is the point. */
        CROSS,
        /** Hatched rather than filled. */
        HATCH
    }

    public Bars {
        marks = List.copyOf(marks);
        if (marks.size() != values.size()) {
            throw new IllegalArgumentException("%d bars but %d marks".formatted(values.size(), marks.size()));
        }
    }

    public static Bars of(String id, String name, String color, Numbers values) {
        return new Bars(id, name, new Color(color), false, values, Collections.nCopies(values.size(), Mark.NONE));
    }

    public Bars withMarks(List<Mark> marks) {
        return new Bars(id, name, color, clickable, values, marks);
    }

    public Bars asClickable() {
        return new Bars(id, name, color, true, values, marks);
    }
}

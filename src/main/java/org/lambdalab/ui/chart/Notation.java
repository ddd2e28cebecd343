package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** How the numbers of an axis are written: at its ticks, in tips and tables, and where they are spoken. */
public sealed interface Notation extends Serializable {

    /** As numbers alone. */
    record Plain() implements Notation {}

    /** As numbers, with something behind each, as "%". */
    record Suffixed(String suffix) implements Notation {}

    /** As numbers that were found and not measured: in tips, and where they are spoken, to so many significant digits. */
    record Rounded(int digits) implements Notation {}

    /** As dates, and times where there is a part of a day: 0.5 is noon of the first day. Ticks stand at calendar places. */
    record DaysSince(LocalDate first) implements Notation {}

    /** Adds to what the browser is told of an axis. */
    default void tell(ObjectNode axis) {
        switch (this) {
            case Plain() -> {}
            case Suffixed(String suffix) -> axis.put("suffix", suffix);
            case Rounded(int digits) -> axis.put("digits", digits);
            case DaysSince(LocalDate first) -> axis.put("firstDay", first.toEpochDay());
        }
    }
}

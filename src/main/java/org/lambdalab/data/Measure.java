package org.lambdalab.data;

import java.io.Serializable;
import java.time.LocalDate;

/** What a column's numbers count. */
public sealed interface Measure extends Serializable {

    /** The numbers as they stand in the file. */
    record Plain() implements Measure {}

    /** 40 for {@code 40%}: what stands in the file is what stands at the axis. */
    record Percent() implements Measure {}

    /** 5 for {@code 5 km} or {@code $5}, in a column of nothing else. */
    record InUnit(String symbol) implements Measure {}

    /** 12.5 for {@code 12:30}. */
    record HoursOfDay() implements Measure {}

    /** Dates of up to two years: 1.5 is noon of the day after the first. */
    record DaysSince(LocalDate first) implements Measure {}

    /** Dates further apart: 2024.5 is the middle of 2024. */
    record Years() implements Measure {}

    default boolean isDate() {
        return this instanceof DaysSince || this instanceof Years;
    }

    /** For a label, as "days since 2024-01-01"; blank for plain numbers. */
    default String unit() {
        return switch (this) {
            case Plain() -> "";
            case Percent() -> "%";
            case InUnit(String symbol) -> symbol;
            case HoursOfDay() -> "hours since midnight";
            case DaysSince(LocalDate first) -> "days since " + first;
            case Years() -> "year";
        };
    }
}

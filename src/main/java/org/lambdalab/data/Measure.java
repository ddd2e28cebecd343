package org.lambdalab.data;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a column's numbers count. */
public sealed interface Measure extends Serializable {

    /** The numbers as they stand in the file. */
    record Plain() implements Measure {}

    /** 40 for {@code 40%}: what stands in the file is what stands at the axis. */
    record Percent() implements Measure {}

    /** 12.5 for {@code 12:30}. */
    record HoursOfDay() implements Measure {}

    /** Dates of up to two years: 1.5 is noon of the day after the first. */
    record DaysSince(LocalDate first) implements Measure {}

    /** Dates further apart: 2024.5 is the middle of 2024. */
    record Years() implements Measure {}

    default boolean isDate() {
        return this instanceof DaysSince || this instanceof Years;
    }

    /** The name in translation keys: "number", "percent", "time" or "date". */
    default String kind() {
        return switch (this) {
            case Plain() -> "number";
            case Percent() -> "percent";
            case HoursOfDay() -> "time";
            case DaysSince(LocalDate first) -> "date";
            case Years() -> "date";
        };
    }

    /** The name in addresses: "percent", or "days-since-2024-01-01". */
    default String id() {
        return switch (this) {
            case Plain() -> "plain";
            case Percent() -> "percent";
            case HoursOfDay() -> "hours";
            case DaysSince(LocalDate first) -> DAYS_SINCE + first;
            case Years() -> "years";
        };
    }

    static Optional<Measure> ofId(String id) {
        return switch (id) {
            case "plain" -> Optional.of(new Plain());
            case "percent" -> Optional.of(new Percent());
            case "hours" -> Optional.of(new HoursOfDay());
            case "years" -> Optional.of(new Years());
            default -> id.startsWith(DAYS_SINCE) ? daysSince(id.substring(DAYS_SINCE.length())) : Optional.empty();
        };
    }

    String DAYS_SINCE = "days-since-";

    private static Optional<Measure> daysSince(String date) {
        try {
            return Optional.of(new DaysSince(LocalDate.parse(date)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

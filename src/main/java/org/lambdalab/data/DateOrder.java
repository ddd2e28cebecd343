package org.lambdalab.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order the numbers of a date stand. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_FIRST;

    /** The name in addresses and translation keys: "day-first". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DateOrder> ofId(String id) {
        return Arrays.stream(values()).filter(order -> order.id().equals(id)).findFirst();
    }
}

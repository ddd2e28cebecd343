package org.lambdalab.data;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in one cell: 5 km, 20°C, $1,234.50, 5 €. A unit of one letter stands apart, for 5m may be
 * millions and 12B a house.
 *
 * @param number as it is written, sign and marks included
 */
record NumberWithUnit(String number, String unit) {
    private static final String CURRENCIES = "$€£¥";
    private static final String SIGNS = "+-\u2212";

    private static final Set<String> UNITS = Set.of(
            "nm", "µm", "μm", "mm", "cm", "m", "km", "mi", "ft", "in", "m²", "m2", "km²", "km2", "ha", "cm³", "cm3",
            "m³", "m3", "ml", "mL", "l", "L", "µg", "μg", "mg", "g", "kg", "t", "lb", "lbs", "oz", "ns", "µs", "μs",
            "ms", "s", "sec", "min", "h", "hr", "hrs", "km/h", "kmh", "mph", "m/s", "cm/s", "m/s²", "m/s2", "kn", "K",
            "°C", "°F", "°", "deg", "rad", "Hz", "kHz", "MHz", "GHz", "N", "kN", "Pa", "hPa", "kPa", "MPa", "mbar",
            "bar", "psi", "mmHg", "J", "kJ", "MJ", "cal", "kcal", "eV", "keV", "MeV", "W", "kW", "MW", "GW", "Wh",
            "kWh", "MWh", "GWh", "V", "mV", "kV", "A", "mA", "Ω", "ohm", "kΩ", "mol", "mmol", "mol/l", "mol/L",
            "mmol/l", "mmol/L", "mg/l", "mg/L", "g/l", "g/L", "kg/m³", "kg/m3", "g/cm³", "g/cm3", "ppm", "ppb", "dB",
            "lx", "bpm", "EUR", "USD", "GBP", "CHF");

    private static final int LONGEST = 40;

    /** Null if the stripped text is none. */
    @Nullable
    static NumberWithUnit of(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return null;
        }
        int sign = SIGNS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        if (CURRENCIES.indexOf(text.charAt(sign)) >= 0) {
            return known(
                    text.substring(0, sign) + stripped(text.substring(sign + 1)), text.substring(sign, sign + 1), true);
        }
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        // m2 and km2 end with a digit that is none of the number.
        boolean power = end == text.length() && end > 2 && Character.isLetter(text.charAt(end - 2));
        if (power) {
            end--;
            while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
                end--;
            }
        }
        String unit = text.substring(end);
        return unit.isEmpty()
                ? null
                : known(
                        text.substring(0, end),
                        stripped(unit),
                        unit.charAt(0) != stripped(unit).charAt(0));
    }

    /** Whether it is what stands below a name, or in brackets behind it. */
    static boolean isUnit(String text) {
        return UNITS.contains(text) || (text.length() == 1 && (CURRENCIES + "%").contains(text));
    }

    @Nullable
    private static NumberWithUnit known(String number, String unit, boolean apart) {
        boolean clear = apart || unit.length() > 1 || !Character.isLetter(unit.charAt(0));
        return clear && isUnit(unit) && !unit.equals("%") && Numeral.of(number) != Numeral.TEXT
                ? new NumberWithUnit(number, unit)
                : null;
    }

    /** No-break spaces as well. */
    private static String stripped(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}

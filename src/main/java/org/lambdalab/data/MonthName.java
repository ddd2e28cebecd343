package org.lambdalab.data;

import java.util.Locale;
import java.util.Map;

/** The English names of the months, whole or by their first three letters. */
final class MonthName {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private MonthName() {}

    /** 1 to 12; 0, which no date has, for another word. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** A quick look that spares most texts the patterns: letters where a date may have its month. */
    static boolean mayStandIn(String text) {
        return Character.isDigit(text.charAt(text.length() - 1))
                && (isLetter(text.charAt(0)) || isLetter(text.charAt(2)) || isLetter(text.charAt(3)));
    }

    private static boolean isLetter(char character) {
        return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    }
}

package org.lambdalab.data;

import java.util.Locale;
import java.util.Set;

/** The marks by which people and programs say that there is no value; infinity is none either. */
final class Missing {
    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "n.a.",
            "nan",
            "null",
            "none",
            "nil",
            "nd",
            "n.d.",
            "inf",
            "infinity",
            "<lod",
            "<loq",
            "<dl",
            "<na>");
    /** What a spreadsheet writes where a formula failed. */
    private static final Set<String> ERRORS =
            Set.of("#n/a", "#na", "#div/0!", "#ref!", "#value!", "#num!", "#name?", "#null!");

    private static final String STROKES = ".:*-?\u2013\u2014\u2026_~";
    private static final int LONGEST = 12;

    private Missing() {}

    /** Of a stripped text. */
    static boolean is(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        boolean signed = text.length() > 1 && (first == '-' || first == '+') && isDigit(text.charAt(1));
        if (isDigit(first) || signed || text.length() > LONGEST) {
            return false;
        }
        return isStrokes(text) || isWord(text);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** {@code -}, {@code ..}, {@code ***}: one stroke, however often. */
    private static boolean isStrokes(String text) {
        char first = text.charAt(0);
        return STROKES.indexOf(first) >= 0 && text.chars().allMatch(character -> character == first);
    }

    private static boolean isWord(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        boolean signed = word.charAt(0) == '-' || word.charAt(0) == '+';
        return WORDS.contains(word)
                || ERRORS.contains(word)
                || (signed && (word.endsWith("inf") || word.endsWith("infinity")) && WORDS.contains(word.substring(1)));
    }
}

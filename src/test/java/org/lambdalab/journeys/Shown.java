package org.lambdalab.journeys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as the screen writes them: 0.118, −2, 10⁹, 2.40×10⁻⁹, ≈ 0. */
final class Shown {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBER =
            Pattern.compile("(?:≈ )?(?<sign>−?)(?<factor>[\\d.]*\\d)?(?:×?10(?<power>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?");

    private Shown() {}

    static double number(String text) {
        return after("", text.strip());
    }

    /**
     * The number behind some words.
     *
     * @param words a regular expression
     */
    static double after(String words, String text) {
        Matcher found = Pattern.compile(words + NUMBER.pattern()).matcher(text);
        if (!found.find() || (found.group("factor") == null && found.group("power") == null)) {
            throw new AssertionError("no number after “" + words + "” in: " + text);
        }
        return plain(found);
    }

    private static double plain(Matcher found) {
        String factor = found.group("factor") == null ? "1" : found.group("factor");
        String power = found.group("power") == null ? "" : "e" + digits(found.group("power"));
        return Double.parseDouble((found.group("sign").isEmpty() ? "" : "-") + factor + power);
    }

    private static String digits(String superscripts) {
        StringBuilder digits = new StringBuilder();
        superscripts
                .chars()
                .forEach(sign -> digits.append(sign == '⁻' ? "-" : String.valueOf(SUPERSCRIPTS.indexOf(sign))));
        return digits.toString();
    }
}

package org.lambdalab.lessons;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said, with the numbers of the moment in it.
 *
 * @param template HTML, in which a name in braces stands for what the findings have by this name
 */
record Words(String template) implements Serializable {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final MathContext DIGITS = new MathContext(3);

    /** The powers of ten between which a number is written out. */
    private static final int LEAST = -5;

    private static final int MOST = 10;

    /** As in every number on screen, and in every language. */
    private static final String UNKNOWN = "–";

    static final Words NONE = new Words("");

    /** The names that stand in braces. */
    List<String> names() {
        return NAME.matcher(template).results().map(match -> match.group(1)).toList();
    }

    String html(LiveFindings findings) {
        return NAME.matcher(template)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(text(findings.value(match.group(1)))));
    }

    private static String text(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** To three digits, without zeros at the end; whole numbers whole. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shown =
                value == Math.rint(value) ? exact : exact.round(DIGITS).stripTrailingZeros();
        int power = shown.signum() == 0 ? 0 : shown.precision() - shown.scale() - 1;
        return power < LEAST || power > MOST ? shown.round(DIGITS).toString() : shown.toPlainString();
    }
}

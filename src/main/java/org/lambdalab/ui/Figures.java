package org.lambdalab.ui;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as a person reads them: three significant digits unless said otherwise, a true minus sign, powers of ten
 * where zeros would have to be counted, and a decimal point in every language, as formulas have it.
 */
public final class Figures {

    private static final String DIGITS = "-0123456789";
    private static final String SUPERSCRIPTS = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Figures() {}

    public static String of(double value) {
        return of(value, 3);
    }

    public static String of(double value, int significantDigits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(significantDigits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String text = exponent < -4 || exponent >= Math.max(6, significantDigits)
                ? times(rounded.movePointLeft(exponent)) + "10" + superscript(exponent)
                : rounded.toPlainString();
        return text.replace('-', '−');
    }

    /** λ, to four significant digits without trailing zeros: as a person would write it. */
    public static String lambda(double lambda) {
        double rounded = new BigDecimal(lambda).round(new MathContext(4)).doubleValue();
        return lambda == 0 || (lambda >= 1e-4 && lambda < 1e6) ? typed(rounded) : of(rounded, 4);
    }

    /** A number as it can be typed again, with as many digits as tell it from every other. */
    public static String typed(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return plain.length() <= 12 ? plain : Double.toString(value).replace("E", "e");
    }

    /** The factor before a power of ten; 1 goes without saying. */
    private static String times(BigDecimal factor) {
        String text = factor.stripTrailingZeros().toPlainString();
        return text.equals("1") ? "" : text.equals("-1") ? "-" : text + "×";
    }

    private static String superscript(int exponent) {
        return Integer.toString(exponent)
                .chars()
                .map(digit -> SUPERSCRIPTS.charAt(DIGITS.indexOf(digit)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

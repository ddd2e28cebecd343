package org.lambdalab.ui;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as a person reads them: always three significant digits unless said otherwise, so that a number keeps its
 * width while it changes; a true minus sign, powers of ten where zeros would have to be counted, and a decimal point in
 * every language, as formulas have it.
 *
 * <p>What the browser writes by itself (ticks, tips, tables) it formats in {@code frontend/chart/numbers.ts}. Both sides
 * share the sign, the point and the powers of ten, and one table of cases holds {@link #factor} to its {@code
 * formatValue}: {@code number-formats.json} among the tests, which also says where they differ. Digits that keep their
 * width ({@link #of(double)}) and numbers to type again ({@link #typed}) are this side's alone.
 */
public final class NumberText {

    private static final String DIGITS = "-0123456789";
    private static final String SUPERSCRIPTS = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final int SHORT = 8;

    /** Of a number that stands on a scale: more would be a burden. */
    private static final int MOST_DIGITS = 6;

    private NumberText() {}

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
        BigDecimal rounded = rounded(value, significantDigits);
        // What is short by itself, as 0.5 is, gets all its digits.
        return text(rounded.setScale(rounded.scale() + significantDigits - rounded.precision()));
    }

    /**
     * A number that stands on a scale, as an intercept does among the y: far from zero with as many digits more as let it
     * be told from its neighbours there, so that what is added to it is seen.
     *
     * @param width of the scale
     */
    public static String onScale(double value, double width) {
        double decades = Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(width));
        return of(value, (int) Math.clamp(3 + decades, 3, MOST_DIGITS));
    }

    /** In a sentence: to three significant digits without trailing zeros, and whole numbers whole. */
    public static String said(double value) {
        if (!Double.isFinite(value)) {
            return of(value);
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
        return value == 0 ? "0" : text((whole ? new BigDecimal(value) : rounded(value, 3)).stripTrailingZeros());
    }

    /** λ, to four significant digits without trailing zeros: as a person would write it. */
    public static String lambda(double lambda) {
        return lambda == 0 ? "0" : factor(lambda);
    }

    /** How many times as large: to four significant digits without trailing zeros. */
    public static String factor(double factor) {
        return text(rounded(factor, 4).stripTrailingZeros());
    }

    private static BigDecimal rounded(double value, int significantDigits) {
        return new BigDecimal(value).round(new MathContext(significantDigits));
    }

    private static String text(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        String text = exponent < -4 || exponent >= 6
                ? times(number.movePointLeft(exponent)) + "10" + superscript(exponent)
                : number.setScale(Math.max(0, number.scale())).toPlainString();
        return text.replace('-', '−');
    }

    /**
     * A number as it can be typed again, with as many digits as tell it from every other: as 1e9 where its
     * digits would not all fit a field on a phone.
     */
    public static String typed(double value) {
        String power = Double.toString(value).replace(".0E", "e").replace("E", "e");
        String plain = new BigDecimal(power).stripTrailingZeros().toPlainString();
        return plain.length() <= SHORT || plain.length() <= power.length() ? plain : power;
    }

    /** The factor before a power of ten; 1 goes without saying. */
    private static String times(BigDecimal factor) {
        String text = factor.toPlainString();
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

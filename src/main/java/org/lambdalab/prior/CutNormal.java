package org.lambdalab.prior;

import java.io.Serializable;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * A normal density cut off at 0, of which only the part above 0 is kept, and made 1 in all. Everything is written in
 * a = −m/(s√2), which says how far beyond 0 the centre lies: where a is large, what is kept is a far tail, and the scaled
 * erfcx(a) = exp(a²)·erfc(a) holds what erfc(a) would lose.
 *
 * @param centre m, of the whole
 * @param deviation s, of the whole
 */
record CutNormal(double centre, double deviation) implements Serializable {

    /** From here on the continued fraction has all digits, and 1/(√π·erfcx(a)) − a begins to lose some. */
    private static final double FAR = 2;

    private static final int TERMS = 100;

    private double beyond() {
        return -centre / scale();
    }

    private double scale() {
        return Math.sqrt(2) * deviation;
    }

    /** Of the logarithm of ∫ exp(−(w − m)²/2s²) dw over w > 0: what is left of it, and of m²/2s², beside a constant. */
    double logArea() {
        double a = beyond();
        return a > 0 ? Math.log(Erfcx.value(a)) : a * a + Math.log(Erfc.value(a));
    }

    double density(double weight) {
        double norm = Math.sqrt(2 / Math.PI) / deviation;
        double a = beyond();
        double u = weight / scale();
        return a > 0
                ? norm * Math.exp(-u * (2 * a + u)) / Erfcx.value(a)
                : norm * Math.exp(-(a + u) * (a + u)) / Erfc.value(a);
    }

    /** m + s·φ(m/s)/Φ(m/s) = s√2·(1/(√π·erfcx(a)) − a). */
    double mean() {
        return scale() * excess(beyond());
    }

    /**
     * 1/(√π·erfcx(a)) − a. Of Laplace's √π·erfcx(a) = 1/(a + ½/(a + 1/(a + 3⁄2/(a + …)))) it is all behind the first a
     * (Abramowitz and Stegun, 7.1.14), and so a sum of nothing but positive numbers.
     */
    private static double excess(double a) {
        if (a < FAR) {
            return 1 / (Math.sqrt(Math.PI) * Erfcx.value(a)) - a;
        }
        double fraction = 0;
        for (int k = TERMS; k >= 1; k--) {
            fraction = k / 2.0 / (a + fraction);
        }
        return fraction;
    }

    /** The weight above which lies this part of what is kept, 0 to 1. */
    double weightOfTail(double part) {
        // Doubles from 0 up are in the order of their bits, so halving these finds one to the last of its digits.
        long low = 0;
        long high = Double.doubleToLongBits(Math.max(0, centre) + 100 * deviation);
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (tail(Double.longBitsToDouble(middle)) > part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Double.longBitsToDouble(high);
    }

    private double tail(double weight) {
        double a = beyond();
        double u = weight / scale();
        return a > 0
                ? Math.exp(-u * (2 * a + u)) * Erfcx.value(a + u) / Erfcx.value(a)
                : Erfc.value(a + u) / Erfc.value(a);
    }
}

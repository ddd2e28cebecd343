package org.lambdalab.regression;

/**
 * A number of about 32 digits: the unevaluated sum of two doubles, hi being the nearest double to it.
 *
 * <p>Sums and products of doubles are recovered without error (Knuth's two-sum, Dekker's product by fused
 * multiply-add), which is what lets squares of ill-conditioned columns be formed without harm. Each operation is right
 * to a few units of 2⁻¹⁰⁴.
 *
 * <p>Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word
 * arithmetic", ACM TOMS 44 (2017), algorithms 6, 12 and 17.
 */
record DoubleDouble(double hi, double lo) {

    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    static final DoubleDouble ONE = new DoubleDouble(1, 0);

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /** a + b without error. */
    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
    }

    /** hi + lo without error, where |hi| ≥ |lo|. */
    static DoubleDouble normalised(double hi, double lo) {
        double sum = hi + lo;
        return new DoubleDouble(sum, lo - (sum - hi));
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble high = sum(hi, other.hi);
        DoubleDouble low = sum(lo, other.lo);
        DoubleDouble middle = normalised(high.hi, high.lo + low.hi);
        return normalised(middle.hi, low.lo + middle.lo);
    }

    DoubleDouble minus(DoubleDouble other) {
        return plus(other.negated());
    }

    DoubleDouble times(DoubleDouble other) {
        double product = hi * other.hi;
        double error = Math.fma(hi, other.hi, -product);
        double cross = Math.fma(lo, other.hi, Math.fma(hi, other.lo, lo * other.lo));
        return normalised(product, error + cross);
    }

    DoubleDouble times(double factor) {
        return times(of(factor));
    }

    DoubleDouble dividedBy(DoubleDouble divisor) {
        double quotient = hi / divisor.hi;
        DoubleDouble rest = minus(divisor.times(quotient));
        return normalised(quotient, rest.hi / divisor.hi);
    }

    DoubleDouble dividedBy(double divisor) {
        return dividedBy(of(divisor));
    }

    DoubleDouble sqrt() {
        if (hi <= 0) {
            return ZERO;
        }
        double root = Math.sqrt(hi);
        DoubleDouble rest = minus(of(root).squared());
        return normalised(root, rest.hi / (2 * root));
    }

    DoubleDouble squared() {
        return times(this);
    }

    DoubleDouble absolute() {
        return hi < 0 ? negated() : this;
    }

    DoubleDouble negated() {
        return new DoubleDouble(-hi, -lo);
    }

    /** The product with a power of two, without error. */
    DoubleDouble scaled(double powerOfTwo) {
        return new DoubleDouble(hi * powerOfTwo, lo * powerOfTwo);
    }
}

package org.lambdalab.regression.digits;

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
public record DoubleDouble(double hi, double lo) {

    public static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    public static final DoubleDouble ONE = new DoubleDouble(1, 0);

    public static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /** a + b without error. */
    public static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
    }

    /** hi + lo without error, where |hi| ≥ |lo|. */
    public static DoubleDouble normalised(double hi, double lo) {
        double sum = hi + lo;
        return new DoubleDouble(sum, lo - (sum - hi));
    }

    public DoubleDouble plus(DoubleDouble other) {
        DoubleDouble high = sum(hi, other.hi);
        DoubleDouble low = sum(lo, other.lo);
        DoubleDouble middle = normalised(high.hi, high.lo + low.hi);
        return normalised(middle.hi, low.lo + middle.lo);
    }

    public DoubleDouble minus(DoubleDouble other) {
        return plus(other.negated());
    }

    public DoubleDouble times(DoubleDouble other) {
        double product = hi * other.hi;
        double error = Math.fma(hi, other.hi, -product);
        double cross = Math.fma(lo, other.hi, Math.fma(hi, other.lo, lo * other.lo));
        return normalised(product, error + cross);
    }

    public DoubleDouble times(double factor) {
        return times(of(factor));
    }

    public DoubleDouble dividedBy(DoubleDouble divisor) {
        double quotient = hi / divisor.hi;
        DoubleDouble rest = minus(divisor.times(quotient));
        return normalised(quotient, rest.hi / divisor.hi);
    }

    public DoubleDouble dividedBy(double divisor) {
        return dividedBy(of(divisor));
    }

    public DoubleDouble sqrt() {
        if (hi <= 0) {
            return ZERO;
        }
        double root = Math.sqrt(hi);
        DoubleDouble rest = minus(of(root).squared());
        return normalised(root, rest.hi / (2 * root));
    }

    public DoubleDouble squared() {
        return times(this);
    }

    public DoubleDouble absolute() {
        return hi < 0 ? negated() : this;
    }

    public DoubleDouble negated() {
        return new DoubleDouble(-hi, -lo);
    }

    /** The product with a power of two, without error. */
    public DoubleDouble scaled(double powerOfTwo) {
        return new DoubleDouble(hi * powerOfTwo, lo * powerOfTwo);
    }
}

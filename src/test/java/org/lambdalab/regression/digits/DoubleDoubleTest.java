package org.lambdalab.regression.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class DoubleDoubleTest {

    private static final MathContext DIGITS = new MathContext(70);
    private static final BigDecimal BOUND = new BigDecimal("5e-31");

    @Test
    void operationsAreRightToThirtyDigits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            DoubleDouble a = number(random);
            DoubleDouble b = number(random);
            assertClose(a.plus(b), exact(a).add(exact(b)));
            assertClose(a.minus(b), exact(a).subtract(exact(b)));
            assertClose(a.times(b), exact(a).multiply(exact(b)));
            assertClose(a.dividedBy(b), exact(a).divide(exact(b), DIGITS));
            assertClose(a.squared().sqrt(), exact(a).abs());
        }
    }

    @Test
    void sumsOfProductsKeepThirtyDigitsOfTheirLargestTerm() {
        SplittableRandom random = new SplittableRandom(2);
        DoubleDoubles a = new DoubleDoubles(60);
        DoubleDoubles b = new DoubleDoubles(60);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal size = BigDecimal.ZERO;
        for (int i = 0; i < 60; i++) {
            a.set(i, number(random));
            b.set(i, number(random));
            BigDecimal product = exact(a.get(i)).multiply(exact(b.get(i)));
            sum = sum.add(product);
            size = size.add(product.abs());
        }
        DoubleDouble dot = DoubleDoubles.dot(a, 0, b, 0, 60);
        assertThat(exact(dot).subtract(sum).abs()).isLessThan(size.multiply(BOUND));
        DoubleDouble factor = DoubleDouble.sum(3, 0x1p-56);
        DoubleDoubles.addScaled(a, 0, factor.hi(), factor.lo(), b, 0, 60);
        SplittableRandom again = new SplittableRandom(2);
        for (int i = 0; i < 60; i++) {
            BigDecimal first = exact(number(again));
            BigDecimal second = exact(number(again)).multiply(exact(factor));
            assertThat(exact(a.get(i)).subtract(first.add(second)).abs())
                    .isLessThan(first.abs().add(second.abs()).multiply(BOUND));
        }
    }

    private static void assertClose(DoubleDouble found, BigDecimal truth) {
        assertThat(exact(found).subtract(truth).abs())
                .isLessThanOrEqualTo(truth.abs().multiply(BOUND));
        assertThat(found.hi()).isEqualTo(found.hi() + found.lo());
    }

    private static BigDecimal exact(DoubleDouble value) {
        return new BigDecimal(value.hi()).add(new BigDecimal(value.lo()));
    }

    private static DoubleDouble number(SplittableRandom random) {
        double hi = random.nextGaussian() * Math.pow(10, random.nextInt(-8, 9));
        return DoubleDouble.sum(hi, Math.ulp(hi) * random.nextDouble(-0.5, 0.5));
    }
}

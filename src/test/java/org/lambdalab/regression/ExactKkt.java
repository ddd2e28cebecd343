package org.lambdalab.regression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** The KKT residual from its definition: the features of every row, in arithmetic of 80 digits. */
final class ExactKkt {

    private static final MathContext DIGITS = new MathContext(80);
    /** What powers are rounded to that do not vary. */
    private static final BigDecimal CONSTANT = new BigDecimal("1e-35");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final BigDecimal[][] columns;
    private final BigDecimal[] y;
    private final BigDecimal n;

    ExactKkt(Columns sample, boolean standardize) {
        n = BigDecimal.valueOf(sample.size());
        y = centred(exact(sample.y()));
        columns = sample.columns().stream()
                .map(column -> standardize ? standardised(exact(column), BigDecimal.ZERO) : centred(exact(column)))
                .toArray(BigDecimal[][]::new);
    }

    ExactKkt(Sample sample, Basis basis, int degree) {
        n = BigDecimal.valueOf(sample.size());
        y = centred(exact(sample.y()));
        BigDecimal[] u = exact(sample.x());
        if (basis != Basis.RAW_MONOMIAL) {
            BigDecimal min = Arrays.stream(u).min(BigDecimal::compareTo).orElseThrow();
            BigDecimal max = Arrays.stream(u).max(BigDecimal::compareTo).orElseThrow();
            u = Arrays.stream(u)
                    .map(x -> x.multiply(TWO).subtract(max).subtract(min).divide(max.subtract(min), DIGITS))
                    .toArray(BigDecimal[]::new);
        }
        columns = features(u, basis == Basis.LEGENDRE, degree);
    }

    private BigDecimal[][] features(BigDecimal[] u, boolean legendre, int degree) {
        BigDecimal[] before = new BigDecimal[u.length];
        BigDecimal[] now = new BigDecimal[u.length];
        Arrays.fill(before, BigDecimal.ZERO);
        Arrays.fill(now, BigDecimal.ONE);
        BigDecimal[][] result = new BigDecimal[degree][];
        for (int k = 0; k < degree; k++) {
            BigDecimal[] next = new BigDecimal[u.length];
            for (int i = 0; i < u.length; i++) {
                next[i] = u[i].multiply(now[i], DIGITS);
                if (legendre) {
                    next[i] = next[i].multiply(BigDecimal.valueOf(2 * k + 1))
                            .subtract(before[i].multiply(BigDecimal.valueOf(k)))
                            .divide(BigDecimal.valueOf(k + 1), DIGITS);
                }
            }
            before = now;
            now = next;
            result[k] = standardised(now, CONSTANT);
        }
        return result;
    }

    /** All zeros where the deviation is not above this. */
    private BigDecimal[] standardised(BigDecimal[] column, BigDecimal constant) {
        BigDecimal[] centred = centred(column);
        BigDecimal deviation = dot(centred, centred).divide(n, DIGITS).sqrt(DIGITS);
        if (deviation.compareTo(constant) <= 0) {
            return IntStream.range(0, centred.length)
                    .mapToObj(i -> BigDecimal.ZERO)
                    .toArray(BigDecimal[]::new);
        }
        return Arrays.stream(centred)
                .map(value -> value.divide(deviation, DIGITS))
                .toArray(BigDecimal[]::new);
    }

    private BigDecimal[] centred(BigDecimal[] values) {
        BigDecimal mean =
                Arrays.stream(values).reduce(BigDecimal.ZERO, BigDecimal::add).divide(n, DIGITS);
        return Arrays.stream(values).map(value -> value.subtract(mean)).toArray(BigDecimal[]::new);
    }

    private static BigDecimal[] exact(Vector values) {
        return values.stream().mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static BigDecimal dot(BigDecimal[] a, BigDecimal[] b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(a[i].multiply(b[i], DIGITS), DIGITS);
        }
        return sum;
    }

    double residual(Vector weights, double lambda, Penalty penalty) {
        BigDecimal[] rest = y.clone();
        for (int j = 0; j < columns.length; j++) {
            BigDecimal weight = new BigDecimal(weights.get(j));
            for (int i = 0; i < rest.length; i++) {
                rest[i] = rest[i].subtract(weight.multiply(columns[j][i], DIGITS), DIGITS);
            }
        }
        BigDecimal ratio = new BigDecimal(penalty.l1Ratio());
        BigDecimal l1 = new BigDecimal(lambda).multiply(ratio);
        BigDecimal l2 = new BigDecimal(lambda).multiply(BigDecimal.ONE.subtract(ratio));
        BigDecimal largest = BigDecimal.ZERO;
        for (int j = 0; j < columns.length; j++) {
            BigDecimal correlation = dot(columns[j], rest).divide(n, DIGITS);
            double weight = weights.get(j);
            BigDecimal due =
                    l1.multiply(BigDecimal.valueOf(Math.signum(weight))).add(l2.multiply(new BigDecimal(weight)));
            BigDecimal gap = weight == 0
                    ? correlation.abs().subtract(l1)
                    : correlation.subtract(due).abs();
            largest = largest.max(gap);
        }
        return largest.doubleValue();
    }
}

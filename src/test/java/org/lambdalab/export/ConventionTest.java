package org.lambdalab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/** Each objective as its book writes it is the same multiple of ours at any weights, so its minimum is ours. */
final class ConventionTest {

    private static final int ROWS = 23;
    private static final double LAMBDA = 0.037;
    private static final List<Penalty> PENALTIES =
            List.of(Penalty.LASSO, Penalty.RIDGE, Penalty.elasticNet(0.3), Penalty.elasticNet(0.9));

    private final Random random = new Random(3);
    private final double[][] columns =
            Stream.generate(() -> gaussians(ROWS)).limit(4).toArray(double[][]::new);
    private final double[] y =
            Arrays.stream(gaussians(ROWS)).map(value -> 7 * value).toArray();

    @ParameterizedTest
    @EnumSource
    void itsObjectiveIsAMultipleOfOurs(Convention convention) {
        double deviation = Convention.deviation(Vector.of(y));
        for (Penalty penalty : PENALTIES) {
            Optional<Convention.Converted> converted = convention.of(penalty, LAMBDA, ROWS, deviation);
            if (converted.isEmpty()) {
                continue;
            }
            double[] ratios = Stream.generate(() -> gaussians(columns.length))
                    .limit(20)
                    .mapToDouble(w -> theirs(convention, penalty, converted.get(), deviation, w) / ours(penalty, w))
                    .toArray();
            assertThat(Arrays.stream(ratios).boxed())
                    .allSatisfy(ratio -> assertThat(ratio).isCloseTo(ratios[0], within(1e-12 * ratios[0])));
        }
    }

    @Test
    void whatHasNoSuchPenaltySaysSo() {
        for (Convention convention : Convention.values()) {
            boolean mixes = convention == Convention.ELASTIC_NET || convention == Convention.GLMNET;
            assertThat(convention.of(Penalty.elasticNet(0.3), LAMBDA, ROWS, 1).isPresent())
                    .isEqualTo(mixes);
            assertThat(convention.of(Penalty.LASSO, LAMBDA, ROWS, 1).isPresent())
                    .isEqualTo(convention != Convention.RIDGE);
            assertThat(convention.of(Penalty.RIDGE, LAMBDA, ROWS, 1)).isPresent();
        }
    }

    private double ours(Penalty penalty, double[] w) {
        double a = penalty.l1Ratio();
        return rss(y, w, 1) / (2 * ROWS) + LAMBDA * (a * norm1(w) + (1 - a) / 2 * squares(w));
    }

    private double theirs(
            Convention convention, Penalty penalty, Convention.Converted converted, double deviation, double[] w) {
        double a = converted.strength();
        double mix = converted.mix().orElse(Double.NaN);
        boolean lasso = penalty.l1Ratio() == 1;
        return switch (convention) {
            case SEEDS, ISLR -> rss(y, w, 1) + a * (lasso ? norm1(w) : squares(w));
            case ELASTIC_NET -> rss(y, w, 1) / (2 * ROWS) + a * (mix * norm1(w) + (1 - mix) / 2 * squares(w));
            case RIDGE -> rss(y, w, 1) + a * squares(w);
            case GLMNET -> {
                // Inside, y, λ and so the weights are counted in deviations of y.
                double[] inside = DoubleStream.of(w).map(v -> v / deviation).toArray();
                yield rss(y, w, deviation) / (2 * ROWS)
                        + a / deviation * (mix * norm1(inside) + (1 - mix) / 2 * squares(inside));
            }
            case ESL -> lasso ? rss(y, w, 1) / 2 + a * norm1(w) : rss(y, w, 1) + a * squares(w);
            case BISHOP -> rss(y, w, 1) / 2 + a / 2 * (lasso ? norm1(w) : squares(w));
        };
    }

    private double rss(double[] y, double[] w, double unit) {
        double sum = 0;
        for (int i = 0; i < ROWS; i++) {
            double residual = y[i];
            for (int j = 0; j < w.length; j++) {
                residual -= columns[j][i] * w[j];
            }
            sum += residual / unit * (residual / unit);
        }
        return sum;
    }

    private static double norm1(double[] w) {
        return DoubleStream.of(w).map(Math::abs).sum();
    }

    private static double squares(double[] w) {
        return DoubleStream.of(w).map(v -> v * v).sum();
    }

    private double[] gaussians(int count) {
        return random.doubles(count, -2, 2).toArray();
    }
}

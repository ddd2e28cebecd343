package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** As many columns as there may be, more than rows, and alike to many digits: the most work that a fit can be. */
final class AlikeColumnsTest {

    /** A second or so: what takes minutes has begun to fit every smaller number of columns. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-5, 1e-6, 1e-8})
    @Timeout(30)
    void aFitAndItsCertificateTakeNoLonger(double noise) {
        Design design = Design.of(alike(noise), true);
        Solution fit = Path.of(design, Penalty.LASSO).at(1e-8 * design.lambdaMax(Penalty.LASSO));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.nonZero()).isPositive();
    }

    /** Where 32 digits do not tell whether it is the minimum, smaller numbers of columns are not asked either. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-10})
    @Timeout(30)
    void aFitThatNoBoundCanJudgeIsNotSaidToHaveConverged(double noise) {
        SplittableRandom random = new SplittableRandom(2);
        Vector y =
                Vector.of(DoubleStream.generate(random::nextGaussian).limit(100).toArray());
        Design design = Design.of(Columns.of(alike(noise).columns(), y), true);
        assertThat(Path.of(design, Penalty.LASSO)
                        .at(1e-13 * design.lambdaMax(Penalty.LASSO))
                        .converged())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0})
    void aPathEndsBeforeItsNextLambdaWhereThatIsAskedFor(double l1Ratio) {
        Path path = Path.of(Design.of(alike(1e-3), true), Penalty.elasticNet(l1Ratio));
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> path.at(Vector.of(0.5, 0.4, 0.3, 0.2), () -> {
                    if (begun.incrementAndGet() == 3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(begun).hasValue(3);
    }

    private static Columns alike(double noise) {
        SplittableRandom random = new SplittableRandom(1);
        double[] common = DoubleStream.generate(random::nextGaussian).limit(100).toArray();
        List<Vector> columns = IntStream.range(0, 200)
                .mapToObj(j -> Vector.of(Arrays.stream(common)
                        .map(value -> value + noise * random.nextGaussian())
                        .toArray()))
                .toList();
        return Columns.of(
                columns,
                Vector.of(Arrays.stream(common)
                        .map(value -> value + random.nextGaussian())
                        .toArray()));
    }
}

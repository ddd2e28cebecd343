package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

final class NestedCrossValidationTest {

    private static final Sample SAMPLE = Naive.wave(36, 9);
    private static final Vector LAMBDAS = LambdaGrid.logarithmic(1, 1e-4, 8);
    private static final Basis BASIS = Basis.LEGENDRE;

    @Test
    void lambdaIsChosenWithoutTheOuterFoldWhichJudgesTheFitToAllOthers() {
        NestedCrossValidation found = NestedCrossValidation.of(
                new TrainingRows.OfPowers(SAMPLE, BASIS, 7), Penalty.LASSO, LAMBDAS, 4, 3, 11, Progress.UNWATCHED);
        Folds outer = Folds.of(36, 4, 11);
        SplitMix64 seeds = SplitMix64.ofMixed(11);
        List<Double> honest = new ArrayList<>();
        List<Double> promised = new ArrayList<>();
        for (int fold = 1; fold <= 4; fold++) {
            Sample others = Naive.picked(SAMPLE, Naive.outside(outer, fold));
            Folds inner = Folds.of(others.size(), 3, seeds.bits());
            List<Double> errors = LAMBDAS.stream()
                    .mapToObj(lambda -> Naive.mean(Naive.foldErrors(others, inner, BASIS, 7, Penalty.LASSO, lambda)))
                    .toList();
            double lambda = Naive.least(LAMBDAS, errors);
            Sample judges = Naive.picked(SAMPLE, Naive.inside(outer, fold));
            double error = Naive.mse(others, judges, BASIS, 7, Penalty.LASSO, lambda);
            NestedCrossValidation.Choice choice = found.choices().get(fold - 1);
            assertThat(choice.lambda()).isEqualTo(lambda);
            assertThat(choice.innerMse())
                    .isCloseTo(errors.stream().min(Double::compare).orElseThrow(), within(1e-12));
            assertThat(choice.outerMse()).isCloseTo(error, within(1e-12));
            honest.add(choice.outerMse());
            promised.add(choice.innerMse());
        }
        requireMean(found.honest(), honest);
        requireMean(found.promised(), promised);
        assertThat(found.plain()).isEqualTo(CrossValidation.of(SAMPLE, BASIS, 7, Penalty.LASSO, LAMBDAS, outer));
    }

    private static void requireMean(FoldMean found, List<Double> folds) {
        double[] numbers = folds.stream().mapToDouble(fold -> fold).toArray();
        assertThat(found.value()).isCloseTo(Naive.mean(numbers), within(1e-14));
        assertThat(found.standardError()).isCloseTo(Naive.standardError(numbers), within(1e-14));
    }

    /** Of few rows of noise, the least of many errors promises more than there is. */
    @Test
    void inTheMeanOverManySamplesTheChoiceFlattersItselfAndTheOuterFoldsDoNot() {
        double promised = 0;
        double honest = 0;
        double plain = 0;
        int samples = 60;
        for (int seed = 0; seed < samples; seed++) {
            NestedCrossValidation found = NestedCrossValidation.of(
                    noise(seed), Penalty.RIDGE, LambdaGrid.logarithmic(100, 1e-5, 12), 5, 5, seed, Progress.UNWATCHED);
            promised += found.promised().value() / samples;
            honest += found.honest().value() / samples;
            plain += found.plain().at(found.plain().leastIndex()).value() / samples;
        }
        assertThat(promised).isLessThan(honest);
        assertThat(plain).isLessThan(honest);
        // What predicts no better than the mean of 20 rows errs by 1 + 1/20 or more.
        assertThat(honest).isGreaterThan(1);
    }

    private static TrainingRows noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Vector> columns = new ArrayList<>();
        for (int j = 0; j < 9; j++) {
            columns.add(normal(random));
        }
        return new TrainingRows.OfColumns(Columns.of(columns.subList(0, 8), columns.get(8)), true);
    }

    private static Vector normal(SplittableRandom random) {
        double[] values = new double[25];
        Arrays.setAll(values, i -> random.nextGaussian());
        return Vector.of(values);
    }

    @Test
    void equalYAreNoProblem() {
        Sample equal = new Sample(Vector.of(0, 1, 2, 3, 4, 5), Vector.of(2, 2, 2, 2, 2, 2));
        NestedCrossValidation found = NestedCrossValidation.of(
                new TrainingRows.OfPowers(equal, BASIS, 2), Penalty.LASSO, LAMBDAS, 3, 2, 1, Progress.UNWATCHED);
        assertThat(found.honest()).isEqualTo(new FoldMean(0, 0));
        assertThat(found.choices()).allMatch(choice -> choice.lambda() == 1);
    }

    @Test
    void refusesMoreInnerFoldsThanRowsOutside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NestedCrossValidation.of(
                        new TrainingRows.OfPowers(SAMPLE, BASIS, 2),
                        Penalty.LASSO,
                        LAMBDAS,
                        2,
                        19,
                        1,
                        Progress.UNWATCHED))
                .withMessageContaining("18");
    }
}

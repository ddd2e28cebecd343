package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.Generator;
import org.lambdalab.data.PlaneShape;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.TwoClasses;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Data as a network sees them, and answers in the units of the data. */
final class ProblemTest {

    @Test
    void columnsAndValuesAreStandardisedByTheTrainingRowsAlone() {
        SplitMix64 random = SplitMix64.ofMixed(1);
        Columns training = Nets.columns(random, 40, 2, Loss.SQUARED_ERROR);
        Columns validation = Nets.columns(random, 10, 2, Loss.SQUARED_ERROR);
        Problem problem = Problem.of(Loss.SQUARED_ERROR, training, Optional.of(validation));
        for (double[] values :
                List.of(problem.training().inputs[0], problem.training().inputs[1], problem.training().targets)) {
            assertThat(Arrays.stream(values).average().orElseThrow()).isCloseTo(0, within(1e-14));
            assertThat(Arrays.stream(values).map(v -> v * v).average().orElseThrow())
                    .isCloseTo(1, within(1e-14));
        }
        Standardization standardization = problem.standardization();
        assertThat(problem.validation().orElseThrow().inputs[1][3])
                .isEqualTo((validation.columns().get(1).get(3)
                                - standardization.means().get(1))
                        / standardization.deviations().get(1));
    }

    @Test
    void classesStayZeroAndOne() {
        Problem problem = Problem.of(Loss.LOGISTIC, new TwoClasses(PlaneShape.MOONS, 50, 0.2, 1).columns(), 0.2, 1);
        assertThat(problem.trainingRows()).isEqualTo(40);
        assertThat(problem.validation().orElseThrow().size()).isEqualTo(10);
        assertThat(Arrays.stream(problem.training().targets)).containsOnly(0.0, 1.0);
    }

    @Test
    void whatDoesNotVaryIsOnlyCentred() {
        Columns columns = Columns.of(List.of(Vector.of(7, 7, 7)), Vector.of(3, 3, 3));
        Problem problem = Problem.of(Loss.SQUARED_ERROR, columns, Optional.empty());
        assertThat(problem.training().inputs[0]).containsExactly(0, 0, 0);
        assertThat(problem.training().targets).containsExactly(0, 0, 0);
        assertThat(problem.standardization().yDeviation()).isEqualTo(1);
        Training training = new Training(problem, new Architecture(1, List.of(3), Activation.TANH), 1, Nets.PLAIN);
        assertThat(Nets.after(training, 50).standing()).isEqualTo(Standing.LEARNS);
    }

    @Test
    void theLabsSplitIsKept() {
        Split split = Split.of(new Generator(TrueFunction.SINE, 30, 0.2, 7).sample(), 0.3, 7);
        Problem problem = Problem.of(split);
        assertThat(problem.trainingRows()).isEqualTo(21);
        assertThat(problem.validation().orElseThrow().size()).isEqualTo(9);
        assertThat(problem.answers(
                                new Network(new Architecture(1, List.of(), Activation.TANH), Vector.of(0, 0)),
                                List.of(Vector.of(0.5, 99)))
                        .toArray())
                .containsExactly(
                        problem.standardization().yMean(),
                        problem.standardization().yMean());
    }

    @Test
    void aGridIsAnsweredRowByRow() {
        Columns rows = new TwoClasses(PlaneShape.SPIRAL, 80, 0.05, 2).columns();
        Problem problem = Problem.of(Loss.LOGISTIC, rows, Optional.empty());
        Network network = Initialization.network(new Architecture(2, List.of(5, 4), Activation.TANH), 3);
        Vector first = Vector.of(-1, 0, 1);
        Vector second = Vector.of(-0.5, 0.5);
        Vector grid = problem.answersOnGrid(network, first, second);
        for (int i = 0; i < 6; i++) {
            double alone = problem.answers(network, List.of(Vector.of(first.get(i % 3)), Vector.of(second.get(i / 3))))
                    .get(0);
            assertThat(grid.get(i)).isEqualTo(alone).isBetween(0.0, 1.0);
        }
    }

    /** A line through 0 across blobs without noise: all right, or turned round, all wrong. */
    @Test
    void wrongClassesAreCounted() {
        Columns rows = new TwoClasses(PlaneShape.BLOBS, 40, 0, 1).columns();
        Problem problem = Problem.of(Loss.LOGISTIC, rows, 0.25, 1);
        Architecture line = new Architecture(2, List.of(), Activation.TANH);
        assertThat(problem.misclassified(new Network(line, Vector.of(1, 1, 0))))
                .isEqualTo(new Misclassified(0, 30, 0, 10));
        assertThat(problem.misclassified(new Network(line, Vector.of(-1, -1, 0))))
                .isEqualTo(new Misclassified(30, 30, 10, 10));
        Misclassified allZero = problem.misclassified(new Network(line, Vector.of(0, 0, -1)));
        assertThat(allZero.training() + allZero.validation()).isEqualTo(20);
        Problem ofValues = Problem.of(Loss.SQUARED_ERROR, rows, 0, 1);
        assertThatThrownBy(() -> ofValues.misclassified(new Network(line, Vector.of(0, 0, 0))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyShapeOfTheDataIsLearned() {
        for (PlaneShape shape : PlaneShape.values()) {
            Columns rows = new TwoClasses(shape, 200, 0.05, 4).columns();
            Problem problem = Problem.of(Loss.LOGISTIC, rows, 0.25, 4);
            Settings settings = new Settings(Optimizer.Adam.USUAL, 0.01, 20, Regularization.NONE, 0, 0);
            Training training = Nets.after(
                    new Training(problem, new Architecture(2, List.of(16, 16), Activation.TANH), 1, settings), 400);
            assertThat(training.snapshot().losses().training()).as(shape.id()).isLessThan(0.1);
        }
    }

    @Test
    void whatCannotBeLearnedIsRefused() {
        Columns rows = Nets.columns(SplitMix64.ofMixed(1), 10, 2, Loss.SQUARED_ERROR);
        Columns fewer = Nets.columns(SplitMix64.ofMixed(1), 10, 1, Loss.SQUARED_ERROR);
        assertThatThrownBy(() -> Problem.of(Loss.LOGISTIC, rows, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Problem.of(Loss.SQUARED_ERROR, rows, Optional.of(fewer)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Problem.of(Loss.SQUARED_ERROR, rows, 0.6, 1))
                .isInstanceOf(IllegalArgumentException.class);
        Columns many = Columns.of(
                List.of(Vector.owning(new double[Problem.MAX_ROWS + 1])),
                Vector.owning(new double[Problem.MAX_ROWS + 1]));
        assertThatThrownBy(() -> Problem.of(Loss.SQUARED_ERROR, many, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

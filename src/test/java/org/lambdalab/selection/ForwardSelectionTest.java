package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.Generator;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.sample.Sample;

final class ForwardSelectionTest {

    private static final int DEGREE = 6;

    private final Sample sample = new Generator(TrueFunction.CUBIC, 40, 0.2, 3).sample();

    private final ForwardSelection selection =
            ForwardSelection.of(Design.of(sample, Basis.RAW_MONOMIAL, DEGREE), Progress.UNWATCHED);

    @Test
    void eachPowerTakenUpIsTheOneThatLeavesTheLeastSquares() {
        List<Integer> taken = new ArrayList<>();
        while (taken.size() < DEGREE) {
            taken.add(IntStream.rangeClosed(1, DEGREE)
                    .boxed()
                    .filter(power -> !taken.contains(power))
                    .min(Comparator.comparingDouble(power -> squaresLeft(taken, power)))
                    .orElseThrow());
        }
        assertThat(selection.order()).isEqualTo(taken);
    }

    @Test
    void theFirstOfThemAreGivenInTheirOrder() {
        assertThat(selection.first(0)).isEmpty();
        assertThat(selection.first(3)).isSorted().hasSize(3);
        assertThat(selection.first(DEGREE)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    /** By Gram and Schmidt's process in doubles, which do for so few powers. */
    private double squaresLeft(List<Integer> taken, int power) {
        List<double[]> orthogonal = new ArrayList<>();
        double[] rest = sample.y().toArray();
        List<Integer> columns = new ArrayList<>(List.of(0));
        columns.addAll(taken);
        columns.add(power);
        for (int column : columns) {
            double[] values = sample.x().stream().map(x -> Math.pow(x, column)).toArray();
            for (int pass = 0; pass < 2; pass++) {
                orthogonal.forEach(other -> subtract(values, other));
            }
            orthogonal.add(values);
            subtract(rest, values);
        }
        return dot(rest, rest);
    }

    private static void subtract(double[] from, double[] direction) {
        double share = dot(from, direction) / dot(direction, direction);
        for (int i = 0; i < from.length; i++) {
            from[i] -= share * direction[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}

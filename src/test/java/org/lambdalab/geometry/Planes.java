package org.lambdalab.geometry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Problems of two weights for tests. */
final class Planes {

    static final List<Penalty> PENALTIES =
            List.of(Penalty.LASSO, Penalty.RIDGE, Penalty.elasticNet(0.5), Penalty.elasticNet(0.05));

    private Planes() {}

    /** A loss of standardised columns. */
    static Loss standardised(double correlation, double optimum1, double optimum2) {
        return new Loss(1, correlation, 1, new Weights(optimum1, optimum2), 0);
    }

    /** Columns of 3 to 40 rows, related more or less, in units from a thousandth to a thousand. */
    static Columns random(long seed) {
        SplitMix64 random = SplitMix64.ofMixed(seed);
        int n = 3 + (int) (38 * random.uniform());
        double relation = 2 * random.uniform() - 1;
        double unit1 = Math.pow(10, 6 * random.uniform() - 3);
        double unit2 = Math.pow(10, 6 * random.uniform() - 3);
        double weight1 = random.normal();
        double weight2 = random.normal();
        double[] x1 = new double[n];
        double[] x2 = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double a = random.normal();
            double b = relation * a + Math.sqrt(1 - relation * relation) * random.normal();
            x1[i] = unit1 * (a + 3);
            x2[i] = unit2 * b;
            y[i] = weight1 * a + weight2 * b + random.normal();
        }
        return Columns.of(List.of(Vector.owning(x1), Vector.owning(x2)), Vector.owning(y));
    }

    /** Seeds of problems, each with and without standardising. */
    static Stream<Loss> losses(int count) {
        return IntStream.range(0, count).mapToObj(seed -> Loss.of(random(seed), seed % 2 == 0));
    }

    /** λ from next to nothing to all but λ_max. */
    static double[] lambdas(Penalised problem, int count) {
        double most = 0.999
                * Math.min(
                        problem.lambdaMax(),
                        100 * Math.max(problem.loss().g11(), problem.loss().g22()));
        return IntStream.range(0, count)
                .mapToDouble(k -> most * Math.pow(10, -4.0 * k / count))
                .toArray();
    }
}

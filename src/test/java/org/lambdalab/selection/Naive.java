package org.lambdalab.selection;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** The plain way: rows picked one by one, a fit from scratch to each choice of them, errors added up row by row. */
final class Naive {

    private Naive() {}

    /** A noisy wave over [0, 3]. */
    static Sample wave(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(rows, 0, 3).toArray();
        double[] y = Arrays.stream(x)
                .map(value -> Math.sin(2 * value) + 0.3 * random.nextGaussian())
                .toArray();
        return new Sample(Vector.of(x), Vector.of(y));
    }

    static int[] inside(Folds folds, int name) {
        return IntStream.range(0, folds.rows())
                .filter(i -> folds.ids().get(i) == name)
                .toArray();
    }

    static int[] outside(Folds folds, int name) {
        return IntStream.range(0, folds.rows())
                .filter(i -> folds.ids().get(i) != name)
                .toArray();
    }

    static Sample picked(Sample sample, int... rows) {
        return new Sample(
                Vector.of(
                        Arrays.stream(rows).mapToDouble(i -> sample.x().get(i)).toArray()),
                Vector.of(
                        Arrays.stream(rows).mapToDouble(i -> sample.y().get(i)).toArray()));
    }

    /** The mean squared error on some rows of the fit of powers to others. */
    static double mse(Sample training, Sample judges, Basis basis, int degree, Penalty penalty, double lambda) {
        Solution fit = Path.of(Design.of(training, basis, degree), penalty).at(lambda);
        double sum = 0;
        for (int i = 0; i < judges.size(); i++) {
            double error = judges.y().get(i) - fit.predict(judges.x().get(i));
            sum += error * error;
        }
        return sum / judges.size();
    }

    /** By folds 1…count. */
    static double[] foldErrors(Sample sample, Folds folds, Basis basis, int degree, Penalty penalty, double lambda) {
        return IntStream.rangeClosed(1, folds.count())
                .mapToDouble(fold -> mse(
                        picked(sample, outside(folds, fold)),
                        picked(sample, inside(folds, fold)),
                        basis,
                        degree,
                        penalty,
                        lambda))
                .toArray();
    }

    static double mean(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The SD of K − 1 by √K. */
    static double standardError(double... values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** The largest λ of the least error. */
    static double least(Vector lambdas, List<Double> errors) {
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lambdas.size(); i++) {
            if (errors.get(i) < least || (errors.get(i) == least && lambdas.get(i) > best)) {
                best = lambdas.get(i);
                least = errors.get(i);
            }
        }
        return best;
    }
}

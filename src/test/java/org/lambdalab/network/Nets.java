package org.lambdalab.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Networks and problems to try. */
final class Nets {

    static final Settings PLAIN = new Settings(new Optimizer.Sgd(), 0.1, 1000, Regularization.NONE, 0, 0);

    private Nets() {}

    /** Of every depth, of both activations. */
    static Architecture architecture(SplitMix64 random, int inputs, int number) {
        List<Integer> hidden = IntStream.range(0, number % 4)
                .mapToObj(layer -> 1 + (int) (9 * random.uniform()))
                .toList();
        return new Architecture(inputs, hidden, number % 8 < 4 ? Activation.TANH : Activation.RELU);
    }

    static Network network(SplitMix64 random, Architecture architecture) {
        return new Network(
                architecture,
                Vector.owning(DoubleStream.generate(random::normal)
                        .limit(architecture.parameters())
                        .toArray()));
    }

    static Columns columns(SplitMix64 random, int rows, int count, Loss loss) {
        List<Vector> columns = IntStream.range(0, count)
                .mapToObj(j -> Vector.owning(DoubleStream.generate(() -> 10 * j + (1 + j) * random.normal())
                        .limit(rows)
                        .toArray()))
                .toList();
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            double value = Math.sin(columns.getFirst().get(i)) + 0.3 * random.normal();
            y[i] = loss == Loss.LOGISTIC ? i % 2 : 5 + 3 * value;
        }
        return Columns.of(columns, Vector.owning(y));
    }

    /** A wavy curve, with rows held out. */
    static Problem curve(int rows, int heldOut) {
        SplitMix64 random = SplitMix64.ofMixed(11);
        Columns all = columns(random, rows + heldOut, 1, Loss.SQUARED_ERROR);
        return Problem.of(
                Loss.SQUARED_ERROR,
                all.rows(IntStream.range(0, rows).toArray()),
                heldOut == 0
                        ? Optional.empty()
                        : Optional.of(
                                all.rows(IntStream.range(rows, rows + heldOut).toArray())));
    }

    static Training after(Training training, int epochs) {
        for (int k = 0; k < epochs; k++) {
            training.epoch();
        }
        return training;
    }
}

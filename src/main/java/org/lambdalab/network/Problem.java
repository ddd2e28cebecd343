package org.lambdalab.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * What a network is to learn: rows to learn from and rows to judge by, and what an error costs. Immutable; several trainings
 * share it. The objective is the lab's,
 *
 * <pre>
 * J(W) = 1/n·Σ loss(f(xᵢ; W), yᵢ) + λ·penalty(W),
 * </pre>
 *
 * where the loss is ½(f − y)² or, of two classes, −log of the probability of the class that is right, and the penalty ‖W‖₁
 * or ½‖W‖² over all weights of all layers without the biases.
 *
 * <p>Inside, columns and y are standardised by the training rows ({@link Standardization}), and so is J: divided by s², with
 * s the deviation of y (1 of classes). Weights as they stand in a {@link Network} are those of the standardised numbers, W/s;
 * in their terms L1 has the strength λ/s, and L2 the strength λ. So, without hidden layers, one λ gives the lab's solution,
 * under L2 and under L1; weights times s are the lab's, and losses are given in units of y².
 */
public final class Problem {

    /** An epoch of the largest network on so many rows takes a few hundredths of a second. */
    public static final int MAX_ROWS = 20_000;

    private final Loss loss;
    private final Standardization standardization;
    private final Examples training;
    private final @Nullable Examples validation;

    private Problem(Loss loss, Columns training, @Nullable Columns validation) {
        this.loss = loss;
        standardization = Standardization.of(training, loss);
        this.training = Examples.of(training, standardization);
        this.validation = validation == null ? null : Examples.of(validation, standardization);
    }

    /**
     * With the rows parted already.
     *
     * @throws IllegalArgumentException if the parts have different columns or more than {@value #MAX_ROWS} rows, or if y of
     *     classes is neither 0 nor 1
     */
    public static Problem of(Loss loss, Columns training, Optional<Columns> validation) {
        requireUsable(loss, training);
        validation.ifPresent(rows -> {
            requireUsable(loss, rows);
            if (rows.count() != training.count()) {
                throw new IllegalArgumentException(
                        "training rows have " + training.count() + " columns, validation rows have " + rows.count());
            }
        });
        return new Problem(loss, training, validation.orElse(null));
    }

    /** The value of a curve at each x, parted as in the lab. */
    public static Problem of(Split split) {
        return of(
                Loss.SQUARED_ERROR,
                columns(split.training()),
                split.validation().map(Problem::columns));
    }

    /**
     * With the validation rows drawn at random.
     *
     * @param validationShare from 0 to 0.5 of the rows, rounded
     */
    public static Problem of(Loss loss, Columns all, double validationShare, long seed) {
        if (!(validationShare >= 0 && validationShare <= 0.5)) {
            throw new IllegalArgumentException("validationShare must be 0 to 0.5, not " + validationShare);
        }
        int[] order = SplitMix64.of(seed).shuffled(all.size());
        int held = Math.min((int) Math.round(validationShare * all.size()), all.size() - 1);
        int[] first = Arrays.copyOf(order, all.size() - held);
        int[] last = Arrays.copyOfRange(order, all.size() - held, all.size());
        Arrays.sort(first);
        Arrays.sort(last);
        return of(loss, all.rows(first), held == 0 ? Optional.empty() : Optional.of(all.rows(last)));
    }

    private static Columns columns(Sample sample) {
        return new Columns(List.of("x"), List.of(sample.x()), sample.y());
    }

    private static void requireUsable(Loss loss, Columns rows) {
        if (rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException("there may be up to " + MAX_ROWS + " rows, not " + rows.size());
        }
        if (loss == Loss.LOGISTIC && !rows.y().stream().allMatch(y -> y == 0 || y == 1)) {
            throw new IllegalArgumentException("y of two classes must be 0 or 1");
        }
    }

    public Loss loss() {
        return loss;
    }

    public Standardization standardization() {
        return standardization;
    }

    /** How many numbers a row has. */
    public int inputs() {
        return training.inputs.length;
    }

    /** How many rows there are to learn from. */
    public int trainingRows() {
        return training.size();
    }

    Examples training() {
        return training;
    }

    Optional<Examples> validation() {
        return Optional.ofNullable(validation);
    }

    /** What λ is inside, where weights and losses are those of the standardised numbers. */
    double strength(Regularization regularization, double lambda) {
        return regularization.isL1() ? lambda / standardization.yDeviation() : lambda;
    }

    /** A loss of the standardised numbers in units of y². */
    double inUnits(double loss) {
        return standardization.yDeviation() * standardization.yDeviation() * loss;
    }

    /**
     * What a network says of rows: y, or the probability of class 1.
     *
     * @param columns as many as it has {@link #inputs}, all of one length, in the units of the data
     */
    public Vector answers(Network network, List<Vector> columns) {
        int rows = columns.getFirst().size();
        Examples asked = Examples.of(Columns.of(columns, Vector.owning(new double[rows])), standardization);
        Pass pass = new Pass(network.architecture(), loss);
        return Vector.owning(pass.outputs(
                network.parameters().shared(), asked, output -> standardization.unscaled(loss.answer(output))));
    }

    /**
     * The rows that a network gives to the wrong class.
     *
     * @throws IllegalStateException if y is not a class
     */
    public Misclassified misclassified(Network network) {
        if (loss != Loss.LOGISTIC) {
            throw new IllegalStateException("y is a value, not a class");
        }
        return validation == null
                ? new Misclassified(wrong(network, training), training.size(), 0, 0)
                : new Misclassified(
                        wrong(network, training), training.size(), wrong(network, validation), validation.size());
    }

    private int wrong(Network network, Examples examples) {
        double[] outputs = new Pass(network.architecture(), loss)
                .outputs(network.parameters().shared(), examples, output -> output);
        return (int) IntStream.range(0, outputs.length)
                .filter(i -> outputs[i] > 0 != examples.targets[i] > 0)
                .count();
    }

    /**
     * What a network of two inputs says on a grid.
     *
     * @return all of the first row, at {@code second.get(0)}, then all of the next
     */
    public Vector answersOnGrid(Network network, Vector first, Vector second) {
        double[] across = new double[first.size() * second.size()];
        double[] up = new double[across.length];
        for (int i = 0; i < across.length; i++) {
            across[i] = first.get(i % first.size());
            up[i] = second.get(i / first.size());
        }
        return answers(network, List.of(Vector.owning(across), Vector.owning(up)));
    }
}

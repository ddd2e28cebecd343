package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * A sample in folds: for each, the design of all the other rows, standardised by those alone, and its own rows held out.
 *
 * <p>Each row is summed up once: the {@link ChebyshevMoments} of the rows outside a fold are the total less the fold's.
 * Where leaving the fold out shortens the range of x noticeably, or the columns are near dependent, the rows are gone
 * through again. Folds are summed up side by side.
 */
public final class Partition {

    /** How much of the range of x the other rows must cover for the difference to lose no digit that counts. */
    private static final double COVERED = 0.95;

    private final Sample sample;
    private final Basis basis;
    private final int degree;
    private final int[] foldOfRow;
    private final Frame frame;
    private final Response response;
    /** The rows of each fold. */
    private final List<Sample> held;

    private final List<ChebyshevMoments> parts;
    private final ChebyshevMoments total;

    private Partition(Sample sample, int[] foldOfRow, Basis basis, int degree) {
        this.sample = sample;
        this.basis = basis;
        this.degree = degree;
        this.foldOfRow = foldOfRow;
        frame = Frame.of(sample.x());
        response = Response.of(sample.y());
        int folds = Arrays.stream(foldOfRow).max().orElse(0) + 1;
        held = IntStream.range(0, folds).mapToObj(fold -> rows(fold, true)).toList();
        parts = held.parallelStream()
                .map(rows -> ChebyshevMoments.of(frame, response, rows, degree))
                .toList();
        total = parts.stream().reduce(ChebyshevMoments::plus).orElseThrow();
    }

    /**
     * Cuts a sample.
     *
     * @param foldOfRow the fold of each row, from 0 on, no fold empty
     * @throws IllegalArgumentException if there are fewer than 2 folds, or outside a fold fewer than 2 distinct x
     */
    public static Partition of(Sample sample, int[] foldOfRow, Basis basis, int degree) {
        Design.requireDegree(degree);
        if (foldOfRow.length != sample.size()) {
            throw new IllegalArgumentException(
                    foldOfRow.length + " fold numbers were given for " + sample.size() + " rows");
        }
        int folds = Arrays.stream(foldOfRow).max().orElse(0) + 1;
        if (folds < 2) {
            throw new IllegalArgumentException("there must be at least 2 folds");
        }
        if (!Arrays.equals(
                Arrays.stream(foldOfRow).sorted().distinct().toArray(),
                IntStream.range(0, folds).toArray())) {
            throw new IllegalArgumentException("folds must be numbered from 0 on, and none be empty");
        }
        return new Partition(sample, foldOfRow.clone(), basis, degree);
    }

    public int folds() {
        return parts.size();
    }

    /** The design of the rows outside a fold. */
    public Design design(int fold) {
        Sample training = rows(fold, false);
        int distinct = Distinct.count(training.x(), degree + 1);
        if (distinct < 2) {
            throw new IllegalArgumentException(
                    "without fold " + fold + " fewer than 2 distinct x are left to train on");
        }
        Frame range = Frame.of(training.x());
        if (range.halfRange().hi() >= COVERED * frame.halfRange().hi()) {
            ChebyshevFactor factor = new ChebyshevFactor(total.minus(parts.get(fold)), distinct);
            if (!factor.close()) {
                return design(frame, factor, range);
            }
        }
        return design(range, ChebyshevFactor.of(range, response, training, degree), range);
    }

    private Design design(Frame chebyshev, ChebyshevFactor factor, Frame range) {
        Features features = new Features(basis, degree, chebyshev, range);
        return new Design(new Factors(chebyshev, response, factor, features), degree);
    }

    /** The rows of a fold, to judge fits to its design by. */
    public HeldOut heldOut(int fold, Design design) {
        Sample rows = held.get(fold);
        ChebyshevFactor factor = new ChebyshevFactor(parts.get(fold), Distinct.count(rows.x(), degree + 1));
        return factor.close() ? HeldOut.of(design, rows) : HeldOut.of(design, frame, factor);
    }

    private Sample rows(int fold, boolean inside) {
        double[] x = new double[foldOfRow.length];
        double[] y = new double[foldOfRow.length];
        int count = 0;
        for (int i = 0; i < foldOfRow.length; i++) {
            if ((foldOfRow[i] == fold) == inside) {
                x[count] = sample.x().get(i);
                y[count++] = sample.y().get(i);
            }
        }
        return new Sample(Vector.owning(Arrays.copyOf(x, count)), Vector.owning(Arrays.copyOf(y, count)));
    }
}

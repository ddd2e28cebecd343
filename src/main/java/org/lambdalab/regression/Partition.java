package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.reduction.ChebyshevFactor;
import org.lambdalab.regression.reduction.ChebyshevMoments;
import org.lambdalab.regression.reduction.Distinct;
import org.lambdalab.regression.reduction.Features;
import org.lambdalab.regression.reduction.HeldOutPowers;
import org.lambdalab.regression.reduction.ReducedPowers;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.regression.reduction.UnitMap;
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
    private final UnitMap unitMap;
    private final Scaling response;
    /** The rows of each fold. */
    private final List<Sample> held;

    private final List<ChebyshevMoments> parts;
    private final ChebyshevMoments total;

    private Partition(Sample sample, int[] foldOfRow, Basis basis, int degree) {
        this.sample = sample;
        this.basis = basis;
        this.degree = degree;
        this.foldOfRow = foldOfRow;
        unitMap = UnitMap.of(sample.x());
        response = Scaling.of(sample.y());
        int folds = Arrays.stream(foldOfRow).max().orElse(0) + 1;
        held = IntStream.range(0, folds).mapToObj(fold -> rows(fold, true)).toList();
        parts = held.parallelStream()
                .map(rows -> ChebyshevMoments.of(unitMap, response, rows, degree))
                .toList();
        total = parts.stream().reduce(ChebyshevMoments::plus).orElseThrow();
    }

    /**
     * A sample in folds.
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
        UnitMap range = UnitMap.of(training.x());
        if (range.halfRange().hi() >= COVERED * unitMap.halfRange().hi()) {
            ChebyshevFactor factor = new ChebyshevFactor(total.minus(parts.get(fold)), distinct);
            if (!factor.isNearDependent()) {
                return design(unitMap, factor, range);
            }
        }
        return design(range, ChebyshevFactor.of(range, response, training, degree), range);
    }

    private Design design(UnitMap summedBy, ChebyshevFactor factor, UnitMap range) {
        Features features = basis.features(degree, summedBy, range);
        return new Design(new ReducedPowers(summedBy, response, factor, features), degree);
    }

    /** The rows of a fold, to judge fits to its design by. */
    public HeldOut heldOut(int fold, Design design) {
        Sample rows = held.get(fold);
        ChebyshevFactor factor = new ChebyshevFactor(parts.get(fold), Distinct.count(rows.x(), degree + 1));
        return factor.isNearDependent()
                ? HeldOut.of(design, rows)
                : new HeldOut(design, HeldOutPowers.of(design.powers(), unitMap, factor));
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

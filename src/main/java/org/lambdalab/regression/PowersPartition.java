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
 * A sample of powers in folds. Each row is summed up once: the {@link ChebyshevMoments} of the rows outside a fold are the
 * total less the fold's. Where leaving the fold out shortens the range of x noticeably, or the columns are near dependent,
 * the rows are gone through again. Folds are summed up side by side.
 */
final class PowersPartition implements Partition {

    /** How much of the range of x the other rows must cover for the difference to lose no digit that counts. */
    private static final double COVERED = 0.95;

    private final Sample sample;
    private final Basis basis;
    private final int degree;
    private final int[] foldOfRow;
    private final Runnable beforeEach;
    private final UnitMap unitMap;
    private final Scaling response;
    /** The rows of each fold. */
    private final List<Sample> held;

    private final List<ChebyshevMoments> parts;
    private final ChebyshevMoments total;

    /** @param foldOfRow in order, as {@link Partition} sees to */
    PowersPartition(Sample sample, int[] foldOfRow, Basis basis, int degree, Runnable beforeEach) {
        Design.requireDegree(degree);
        this.sample = sample;
        this.basis = basis;
        this.degree = degree;
        this.foldOfRow = foldOfRow;
        this.beforeEach = beforeEach;
        unitMap = UnitMap.of(sample.x());
        response = Scaling.of(sample.y());
        int folds = Partition.count(foldOfRow);
        held = IntStream.range(0, folds)
                .mapToObj(fold -> {
                    beforeEach.run();
                    return rows(fold, true);
                })
                .toList();
        parts = held.parallelStream()
                .map(rows -> ChebyshevMoments.of(unitMap, response, rows, degree, beforeEach))
                .toList();
        total = parts.stream().reduce(ChebyshevMoments::plus).orElseThrow();
    }

    @Override
    public int folds() {
        return parts.size();
    }

    @Override
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
        return design(range, ChebyshevFactor.of(range, response, training, degree, beforeEach), range);
    }

    private Design design(UnitMap summedBy, ChebyshevFactor factor, UnitMap range) {
        Features features = basis.features(degree, summedBy, range);
        return new Design(new ReducedPowers(summedBy, response, factor, features), degree);
    }

    @Override
    public HeldOut heldOut(int fold, Design design) {
        Sample rows = held.get(fold);
        ChebyshevFactor factor = new ChebyshevFactor(parts.get(fold), Distinct.count(rows.x(), degree + 1));
        return factor.isNearDependent()
                ? HeldOut.of(design, rows, beforeEach)
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

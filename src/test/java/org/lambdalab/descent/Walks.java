package org.lambdalab.descent;

import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/** Walks for tests. */
final class Walks {

    static final PenaltyCurve L1 = new PenaltyCurve(Penalty.LASSO, PenaltyCurve.HALF);
    static final PenaltyCurve L2 = new PenaltyCurve(Penalty.RIDGE, PenaltyCurve.HALF);

    static final Slope FLAT = new Slope.Flat();

    private Walks() {}

    /** By the proximal step, without momentum. */
    static Walk proximal(Slope slope, PenaltyCurve curve, double lambda, double rate, double start, int count) {
        return Walk.of(slope, new Rule(curve, lambda, rate, 0, true), Vector.of(start), count);
    }

    /** By the plain subgradient, without momentum. */
    static Walk subgradient(Slope slope, double lambda, double rate, double start, int count) {
        return Walk.of(slope, new Rule(L1, lambda, rate, 0, false), Vector.of(start), count);
    }

    /** Of the only weight. */
    static double weight(Walk walk, int step) {
        return walk.at(step).get(0);
    }
}

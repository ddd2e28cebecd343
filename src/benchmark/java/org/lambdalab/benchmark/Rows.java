package org.lambdalab.benchmark;

import java.util.SplittableRandom;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Rows drawn around a sine: x uniform on [0, 1], noise 0.3, ten folds. The same at every call. */
final class Rows {

    private static final long SEED = 7;
    private static final double NOISE = 0.3;

    private final double[] x;
    private final double[] y;
    private final Folds folds;

    Rows(int count) {
        var random = new SplittableRandom(SEED);
        x = new double[count];
        y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = random.nextDouble();
            y[i] = StrictMath.sin(2 * Math.PI * x[i]) + NOISE * random.nextGaussian();
        }
        folds = Folds.of(count, 10, SEED);
    }

    /** Made and checked anew from the raw numbers. */
    Sample sample() {
        return new Sample(Vector.of(x), Vector.of(y));
    }

    Folds folds() {
        return folds;
    }
}

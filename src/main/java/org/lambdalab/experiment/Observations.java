package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/**
 * Observed pairs, parted for training and validation, and those that are sealed until a test.
 *
 * @param sample all that may be learned from, chosen by and shown: without those sealed
 * @param sealed what only a test may look at; null where nothing is sealed: see {@link #test}
 * @param rowsLeftOut rows of the source without both numbers
 * @param truth what generated them, where that is known
 * @param yOffset what has been added to every y, that of the truth included
 */
public record Observations(
        Sample sample,
        Split split,
        @Nullable Sample sealed,
        Quantity x,
        Quantity y,
        int rowsLeftOut,
        @Nullable TrueFunction truth,
        double yOffset)
        implements Serializable {

    /** As they were observed, and none of them sealed. */
    public Observations(
            Sample sample, Split split, Quantity x, Quantity y, int rowsLeftOut, @Nullable TrueFunction truth) {
        this(sample, split, null, x, y, rowsLeftOut, truth, 0);
    }

    /** With so much added to every y. */
    Observations raised(double by) {
        if (by == 0) {
            return this;
        }
        Sample raised = raised(sample, by);
        Sample test = sealed == null ? null : raised(sealed, by);
        return new Observations(raised, split.ofSample(raised), test, x, y, rowsLeftOut, truth, yOffset + by);
    }

    private static Sample raised(Sample sample, double by) {
        double[] y = sample.y().stream().map(value -> value + by).toArray();
        return new Sample(sample.x(), Vector.owning(y));
    }

    /** What is sealed: only a test looks at it. */
    public Optional<Sample> test() {
        return Optional.ofNullable(sealed);
    }

    /** How many are sealed: of these all that is told before the test. */
    public int sealedRows() {
        return sealed == null ? 0 : sealed.size();
    }

    /** The observations as points to be edited by hand, without those sealed. */
    public DataSource.PlacedPoints asPoints() {
        return new DataSource.PlacedPoints(Point.of(sample, split), x, y, truth);
    }
}

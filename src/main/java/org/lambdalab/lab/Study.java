package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * All that depends on the data and the basis alone. One design of the highest degree serves every degree, as its columns
 * are nested.
 */
final class Study {

    /** The training is reduced, then what is held out. */
    static final int STAGES = 2;

    /** Rows enough to know the spread of the squared errors. */
    private static final int MOST_SPREAD = 2_000;
    /** As a part of the variance of y: what no eye would see. */
    private static final double NEGLIGIBLE = 1e-3;

    private final Observations observations;
    private final Design design;
    private final @Nullable HeldOut heldOut;
    private final LambdaRange lambdaRange;
    private final Vector grid;
    private final @Nullable Curve truth;
    private final Vector places;
    private final PictureRanges ranges;

    Study(Observations observations, Basis basis, Progress progress) {
        this.observations = observations;
        progress.report(1, STAGES + 1);
        design = Design.of(observations.split().training(), basis, Model.MAX_DEGREE);
        progress.report(2, STAGES + 1);
        heldOut = validation().map(held -> HeldOut.of(design, held)).orElse(null);
        lambdaRange = LambdaRange.of(design);
        grid = lambdaRange.grid();
        TrueFunction function = observations.truth();
        truth = function == null ? null : Curve.of(function::value, new Interval(function.low(), function.high()));
        Interval data = Interval.spanning(observations.sample().x());
        Interval domain = truth == null ? data : data.spanning(Interval.spanning(truth.x()));
        places = Curve.places(domain, observations.split().training().x());
        ranges = PictureRanges.of(observations.sample().y(), truth);
    }

    /** About how much memory it takes. */
    int bytes() {
        return 200_000 + 100 * observations.sample().size();
    }

    Observations observations() {
        return observations;
    }

    LambdaRange lambdaRange() {
        return lambdaRange;
    }

    /** The λ of {@link #lambdaRange}, increasing. */
    Vector grid() {
        return grid;
    }

    @Nullable
    Curve truth() {
        return truth;
    }

    PictureRanges ranges() {
        return ranges;
    }

    Path path(int degree, Penalty penalty) {
        return Path.of(design.ofDegree(degree), penalty);
    }

    /** The fits at the λ of {@link #grid}, in their order. */
    List<Solution> overGrid(Path path) {
        // Fastest from strong regularization to weak.
        double[] falling = IntStream.range(0, grid.size())
                .mapToDouble(i -> grid.get(grid.size() - 1 - i))
                .toArray();
        return path.at(Vector.owning(falling)).reversed();
    }

    Errors errors(Solution solution) {
        return new Errors(solution.trainingMse(), heldOut == null ? Double.NaN : heldOut.mse(solution));
    }

    /** The curve over all the data, and over the whole true curve where that is wider. */
    Curve curve(Solution solution) {
        return new Curve(places, solution.predict(places));
    }

    /** What difference between two errors nobody sees. */
    double negligible() {
        return NEGLIGIBLE * ranges.yVariance();
    }

    /** How far the validation error of a fit would be expected to move if as many other rows were held out. */
    double standardError(Solution solution) {
        Sample held = validation().orElse(null);
        if (held == null || held.size() < 2) {
            return Double.NaN;
        }
        int step = (held.size() + MOST_SPREAD - 1) / MOST_SPREAD;
        int[] rows = IntStream.range(0, held.size() / step).map(i -> i * step).toArray();
        Vector predicted = solution.predict(
                Vector.owning(Arrays.stream(rows).mapToDouble(held.x()::get).toArray()));
        double[] squares = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double error = held.y().get(rows[i]) - predicted.get(i);
            squares[i] = error * error;
        }
        return Math.sqrt(PictureRanges.variance(Vector.owning(squares)) / (held.size() - 1));
    }

    private Optional<Sample> validation() {
        return observations.split().validation();
    }
}

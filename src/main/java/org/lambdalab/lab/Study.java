package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
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
 * All that depends on the data and the basis alone, and the paths found so far on them. One design of the highest
 * degree serves every degree, as its columns are nested; a path serves every λ. Not thread-safe.
 */
final class Study {

    private static final double MARGIN = 0.12;
    /** Rows enough to know the spread of the squared errors. */
    private static final int MOST_SPREAD = 2_000;
    /** As a part of the variance of y: what no eye would see. */
    private static final double NEGLIGIBLE = 1e-3;

    private static final Interval UNIT_ERRORS = new Interval(0.1, 10);

    private final Observations observations;
    private final Design design;
    private final @Nullable HeldOut heldOut;
    private final LambdaRange lambdaRange;
    private final List<Double> grid;
    private final Interval domain;
    private final @Nullable Curve truth;
    private final Interval yRange;
    private final double yVariance;
    private final Map<PathKey, Path> paths = new Recent<>(4 * Model.MAX_DEGREE);
    private final Map<PathKey, Sweep> sweeps = new Recent<>(8);

    private record PathKey(int degree, Penalty penalty) {}

    /** The fits of a whole path, and their errors. */
    record Sweep(List<Solution> fits, ErrorCurve curve) {}

    Study(Observations observations, Basis basis) {
        this.observations = observations;
        this.design = Design.of(observations.split().training(), basis, Model.MAX_DEGREE);
        this.heldOut = observations
                .split()
                .validation()
                .map(held -> HeldOut.of(design, held))
                .orElse(null);
        this.lambdaRange = LambdaRange.of(design);
        this.grid = lambdaRange.grid();
        this.domain = Interval.spanning(observations.sample().x());
        TrueFunction function = observations.truth();
        this.truth = function == null ? null : Curve.of(function::value, new Interval(function.low(), function.high()));
        Vector y = observations.sample().y();
        Interval range = Interval.spanning(y);
        this.yRange = (truth == null ? range : range.spanning(Interval.spanning(truth.y()))).widened(MARGIN);
        this.yVariance = variance(y);
    }

    Observations observations() {
        return observations;
    }

    LambdaRange lambdaRange() {
        return lambdaRange;
    }

    @Nullable
    Curve truth() {
        return truth;
    }

    Interval yRange() {
        return yRange;
    }

    /**
     * From below the lowest error worth comparing (of validation, or of training where nothing is held out) to the
     * variance of y, which is about the error of a flat line, or a few times that; over eight powers of ten at most.
     * Where all of the sweep lies above, the errors of other degrees still want their room.
     */
    Interval errorRange(Sweep sweep) {
        double high = 1.2 * Math.clamp(sweep.curve().highestError(), yVariance, 5 * yVariance);
        double lowest = sweep.curve().lowestError();
        double low = high * (lowest < high ? Math.max(lowest / high / 2, 1e-8) : 1e-3);
        return low > 0 ? new Interval(low, high) : UNIT_ERRORS;
    }

    /** The weights of the stronger half of the sweep: in the weaker half they soon dwarf all others. */
    Interval weightRange(Sweep sweep) {
        double largest = sweep
                .fits()
                .subList(sweep.fits().size() / 2, sweep.fits().size())
                .stream()
                .flatMapToDouble(fit -> fit.weights().stream())
                .map(Math::abs)
                .max()
                .orElse(0);
        return new Interval(-largest, largest).widened(0.05);
    }

    private static double variance(Vector values) {
        double mean = values.stream().average().orElse(0);
        return values.stream()
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
    }

    /** The fit's curve over all the data, and over the whole true curve where that is wider. */
    Curve curve(Solution fit) {
        Interval shown = truth == null ? domain : domain.spanning(Interval.spanning(truth.x()));
        return Curve.of(fit::predict, shown, observations.split().training().x());
    }

    /** One fit at every λ of the grid: what a sweep is without a penalty. */
    Sweep unpenalised(Solution fit) {
        return sweep(Collections.nCopies(grid.size(), fit), Collections.nCopies(grid.size(), errors(fit)));
    }

    /** Of the validation error: how far it would be expected to move with as many other rows held out. */
    private double standardError(Solution fit) {
        Sample held = observations.split().validation().orElse(null);
        if (held == null || held.size() < 2) {
            return Double.NaN;
        }
        int step = (held.size() + MOST_SPREAD - 1) / MOST_SPREAD;
        double[] squares = IntStream.range(0, held.size() / step)
                .mapToDouble(i -> squaredError(fit, held, i * step))
                .toArray();
        return Math.sqrt(variance(Vector.of(squares)) / (held.size() - 1));
    }

    private static double squaredError(Solution fit, Sample held, int row) {
        double error = held.y().get(row) - fit.predict(held.x().get(row));
        return error * error;
    }

    Solution fit(int degree, Penalty penalty, double lambda) {
        return path(degree, penalty).at(lambda);
    }

    Errors errors(Solution fit) {
        return new Errors(fit.trainingMse(), heldOut == null ? Double.NaN : heldOut.mse(fit));
    }

    Sweep sweep(int degree, Penalty penalty) {
        return sweeps.computeIfAbsent(new PathKey(degree, penalty), key -> {
            // Warm starts run from strong regularization to weak.
            List<Solution> fits = new ArrayList<>(path(degree, penalty)
                    .at(Vector.of(grid.reversed().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray())));
            Collections.reverse(fits);
            return sweep(fits, fits.stream().map(this::errors).toList());
        });
    }

    private Sweep sweep(List<Solution> fits, List<Errors> errors) {
        return new Sweep(fits, curve(grid, fits, errors, true));
    }

    ErrorCurve byDegree(Penalty penalty, double lambda) {
        List<Double> degrees = new ArrayList<>();
        List<Solution> fits = new ArrayList<>();
        for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
            degrees.add((double) degree);
            fits.add(fit(degree, penalty, lambda));
        }
        return curve(degrees, fits, fits.stream().map(this::errors).toList(), false);
    }

    private ErrorCurve curve(List<Double> at, List<Solution> fits, List<Errors> errors, boolean simplestLast) {
        ErrorCurve curve = new ErrorCurve(at, errors, simplestLast, Double.NaN, NEGLIGIBLE * yVariance);
        return curve.withStandardError(standardError(fits.get(curve.bestIndex())));
    }

    private Path path(int degree, Penalty penalty) {
        return paths.computeIfAbsent(new PathKey(degree, penalty), key -> Path.of(design.ofDegree(degree), penalty));
    }
}

package org.lambdalab.lab;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Model;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * The errors of every degree under one penalty: at each λ of the slider a look-up, from the second that is asked for on.
 * The first is solved by itself: while data are dragged, nobody asks for another. Safe to share between threads.
 */
final class DegreeErrors {

    private static final Vector DEGREES = Vector.owning(
            IntStream.rangeClosed(1, Model.MAX_DEGREE).asDoubleStream().toArray());

    private final Study study;
    private final Penalty penalty;
    private final int places;

    /** By place of λ; the last is for λ = 0. Each has its standard error, for which the best degree is fitted anew. */
    private final AtomicReferenceArray<@Nullable ErrorCurve> curves;

    private final AtomicBoolean asked = new AtomicBoolean();

    private @Nullable Table table;

    /** Mean squared errors by place of λ and degree − 1. */
    private static final class Table {

        final double[][] training;
        final double[][] validation;

        Table(int places) {
            training = new double[places][Model.MAX_DEGREE];
            validation = new double[places][Model.MAX_DEGREE];
        }
    }

    DegreeErrors(Study study, Penalty penalty) {
        this.study = study;
        this.penalty = penalty;
        places = study.grid().size();
        curves = new AtomicReferenceArray<>(places + 1);
    }

    int bytes() {
        return 2 * places * Model.MAX_DEGREE * Double.BYTES;
    }

    ErrorCurve at(double lambda) {
        int place = lambda == 0 ? places : study.lambdaRange().place(lambda).orElse(-1);
        if (place < 0) {
            return solved(lambda);
        }
        ErrorCurve known = curves.get(place);
        if (known == null) {
            known = place == places || !asked.getAndSet(true) ? solved(lambda) : lookedUp(place, lambda);
            curves.set(place, known);
        }
        return known;
    }

    private ErrorCurve solved(double lambda) {
        List<Solution> solutions = IntStream.rangeClosed(1, Model.MAX_DEGREE)
                .mapToObj(degree -> study.path(degree, penalty).at(lambda))
                .toList();
        List<Errors> errors = solutions.stream().map(study::errors).toList();
        return curve(
                errors.stream().mapToDouble(Errors::training).toArray(),
                errors.stream().mapToDouble(Errors::validation).toArray(),
                degree -> solutions.get(degree - 1));
    }

    private ErrorCurve lookedUp(int place, double lambda) {
        Table known = table();
        return curve(
                known.training[place],
                known.validation[place],
                degree -> study.path(degree, penalty).at(lambda));
    }

    private ErrorCurve curve(double[] training, double[] validation, IntFunction<Solution> ofDegree) {
        ErrorCurve curve = new ErrorCurve(
                DEGREES, Vector.owning(training), Vector.owning(validation), false, Double.NaN, study.negligible());
        return curve.withStandardError(study.standardError(ofDegree.apply((int) curve.best())));
    }

    private synchronized Table table() {
        Table known = table;
        if (known == null) {
            known = new Table(places);
            for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
                fill(known, degree);
            }
            table = known;
        }
        return known;
    }

    private void fill(Table table, int degree) {
        List<Solution> solutions = study.overGrid(study.path(degree, penalty));
        for (int place = 0; place < places; place++) {
            Errors errors = study.errors(solutions.get(place));
            table.training[place][degree - 1] = errors.training();
            table.validation[place][degree - 1] = errors.validation();
        }
    }
}

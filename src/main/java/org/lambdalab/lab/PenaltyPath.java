package org.lambdalab.lab;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * The fits of one penalty and degree at every λ of the slider, with their errors. Without a penalty λ has no effect, and
 * one fit stands for all.
 */
final class PenaltyPath {

    private final Study study;
    private final PenaltyKind kind;
    private final Path path;
    /** At the λ of the study's grid, or the one without a penalty. */
    private final List<Solution> solutions;

    private final ErrorCurve errors;

    PenaltyPath(Study study, PenaltyKind kind, double l1Ratio, int degree) {
        this.study = study;
        this.kind = kind;
        path = study.path(degree, kind.penalty(l1Ratio));
        solutions = kind.isPenalty() ? study.overGrid(path) : List.of(path.at(0));
        List<Errors> found = solutions.stream().map(study::errors).toList();
        ErrorCurve curve = new ErrorCurve(
                study.grid(),
                overGrid(place -> found.get(place).training()),
                overGrid(place -> found.get(place).validation()),
                true,
                Double.NaN,
                study.negligible());
        errors = curve.withStandardError(study.standardError(solution(curve.bestIndex())));
    }

    ErrorCurve errors() {
        return errors;
    }

    /** Of each feature its weight at every λ. */
    List<Vector> weights() {
        List<Vector> each = solutions.stream().map(Solution::weights).toList();
        return IntStream.range(0, path.design().degree())
                .mapToObj(j -> overGrid(place -> each.get(place).get(j)))
                .toList();
    }

    /** A look-up where λ is one of the slider's. */
    Solution at(double lambda) {
        if (!kind.isPenalty()) {
            return solution(0);
        }
        OptionalInt place = study.lambdaRange().place(lambda);
        return place.isPresent() ? solution(place.getAsInt()) : path.at(lambda);
    }

    /** With the lowest validation error of all λ. */
    Solution best() {
        return solution(errors.bestIndex());
    }

    private Solution solution(int place) {
        return solutions.get(index(place));
    }

    private int index(int place) {
        return Math.min(place, solutions.size() - 1);
    }

    private Vector overGrid(IntToDoubleFunction value) {
        return Vector.owning(IntStream.range(0, study.grid().size())
                .mapToDouble(place -> value.applyAsDouble(index(place)))
                .toArray());
    }
}

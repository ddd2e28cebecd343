package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * The fits of one penalty and degree at every λ of the slider, with their errors once they are asked for. Without a
 * penalty λ has no effect, and one fit stands for all.
 */
final class PenaltyPath {

    /** Between two λ that are the same to a person. */
    private static final double CHANGE = 1e-12;

    private final Study study;
    private final PenaltyKind kind;
    private final boolean crossValidated;
    private final Path path;
    /** At the λ of the study's grid, or the one without a penalty. */
    private final List<Solution> solutions;

    private @Nullable Judged judged;

    /** @param ofBest the fit that the others are held against */
    private record Judged(ErrorCurve errors, Trial ofBest) {}

    /** @param crossValidated whether cross-validation decides which λ is best */
    PenaltyPath(Study study, PenaltyKind kind, double l1Ratio, int degree, boolean crossValidated) {
        this.study = study;
        this.kind = kind;
        this.crossValidated = crossValidated;
        path = study.path(degree, kind.penalty(l1Ratio));
        solutions = kind.isPenalty() ? study.overGrid(path) : List.of(path.at(0));
    }

    ErrorCurve errors() {
        return judged().errors();
    }

    private synchronized Judged judged() {
        Judged known = judged;
        if (known == null) {
            List<Trial> found = study.trials(solutions, crossValidated);
            List<Trial> trials = IntStream.range(0, study.grid(path.penalty()).size())
                    .mapToObj(place -> found.get(index(place)))
                    .toList();
            ErrorCurve errors = ErrorCurve.of(
                    study.grid(path.penalty()), true, trials, study.judgeCount(crossValidated), study.negligible());
            known = new Judged(errors, trials.get(errors.bestIndex()));
            judged = known;
        }
        return known;
    }

    /** What the errors over all λ say of the fit at one: a look-up where it is one of the slider's. */
    Verdict verdict(double lambda) {
        OptionalInt place = study.lambdaRange(path.penalty()).place(lambda);
        if (place.isPresent() || !kind.isPenalty()) {
            return errors().verdict(place.orElse(0));
        }
        Trial present = study.trials(List.of(path.at(lambda)), crossValidated).get(0);
        return errors().verdict(lambda, present, judged().ofBest());
    }

    /** Of the lasso on the same features. */
    double lambdaMax() {
        return path.design().lambdaMax(Penalty.LASSO);
    }

    /** Of each feature its weight at every λ. */
    List<Vector> weights() {
        List<Vector> each = solutions.stream().map(Solution::weights).toList();
        return IntStream.range(0, path.design().degree())
                .mapToObj(j -> Vector.owning(
                        IntStream.range(0, study.grid(path.penalty()).size())
                                .mapToDouble(place -> each.get(index(place)).get(j))
                                .toArray()))
                .toList();
    }

    /**
     * The λ at which a weight is not 0, from strong to weak, each end to twelve digits: where neighbours of the grid differ,
     * the λ between them is searched for. What comes and goes between two neighbours is not seen.
     */
    List<Interval> kept(int column) {
        Penalty penalty = path.penalty();
        if (!kind.isPenalty() || penalty.l1Ratio() == 0) {
            return List.of();
        }
        Vector grid = study.grid(penalty);
        List<Interval> kept = new ArrayList<>();
        // From here up every weight is 0.
        double high = Math.max(
                2 * grid.get(grid.size() - 1), Math.nextUp(path.design().lambdaMax(penalty)));
        double above = high;
        double entered = Double.NaN;
        for (int place = grid.size() - 1; place >= 0; place--) {
            boolean isKept = solutions.get(place).weights().get(column) != 0;
            if (isKept && Double.isNaN(entered)) {
                entered = change(column, grid.get(place), above);
            } else if (!isKept && !Double.isNaN(entered)) {
                kept.add(new Interval(change(column, grid.get(place), above), entered));
                entered = Double.NaN;
            }
            above = grid.get(place);
        }
        if (!Double.isNaN(entered)) {
            kept.add(new Interval(grid.get(0), entered));
        }
        return kept;
    }

    /** Where between two λ a weight that is 0 at one of them becomes so. */
    private double change(int column, double low, double high) {
        boolean atLow = path.at(low).weights().get(column) != 0;
        double from = low;
        double to = high;
        while (to > from * (1 + CHANGE)) {
            double middle = Math.sqrt(from * to);
            if ((path.at(middle).weights().get(column) != 0) == atLow) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }

    /** A look-up where λ is one of the slider's. */
    Solution at(double lambda) {
        if (!kind.isPenalty()) {
            return solution(0);
        }
        OptionalInt place = study.lambdaRange(path.penalty()).place(lambda);
        return place.isPresent() ? solution(place.getAsInt()) : path.at(lambda);
    }

    boolean isPenalised() {
        return kind.isPenalty();
    }

    /** Of λ_max, from which on no weight is kept, or of where glmnet begins the path of ridge; 0 where y does not vary. */
    double shareOf(double lambda) {
        double most = path.design().lambdaMax(path.penalty());
        return most > 0 ? lambda / most : 0;
    }

    Solution atShare(double share) {
        return at(share * path.design().lambdaMax(path.penalty()));
    }

    /** With as much of an amount as another fit; see {@link Match}. */
    Solution matched(ToDoubleFunction<Solution> amount, Solution other) {
        return Match.of(path, solutions, amount, amount.applyAsDouble(other));
    }

    /** With the lowest error of all λ. */
    Solution best() {
        return solution(errors().bestIndex());
    }

    private Solution solution(int place) {
        return solutions.get(index(place));
    }

    private int index(int place) {
        return Math.min(place, solutions.size() - 1);
    }
}

package org.lambdalab.lab;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.OneStandardErrorRule;

/**
 * Training, validation and cross-validation error against λ or against degree. One of them {@link #deciding decides}: by
 * it the best is found, and every other place is held against the best as {@link Standings} has it.
 *
 * @param at the λ or the degrees, increasing
 * @param training a mean squared error for each of {@code at}
 * @param validation the same for the rows held out; NaN throughout where none are
 * @param crossValidation the same over the folds of the training rows; NaN throughout where it is not asked for
 * @param simplestLast whether the fit grows simpler along {@code at}: with λ it does, with the degree it does not
 * @param noise of the errors that decide
 * @param negligible what difference between two errors is none, however small the standard error
 * @param standings where each of {@code at} stands beside the best
 */
public record ErrorCurve(
        Vector at,
        Vector training,
        Vector validation,
        Vector crossValidation,
        boolean simplestLast,
        Noise noise,
        double negligible,
        List<Standing> standings)
        implements Serializable {

    /** Errors that differ by less than this part of themselves are one error, rounded. */
    private static final double ROUNDING = 1e-6;

    public ErrorCurve {
        standings = List.copyOf(standings);
        if (at.size() != training.size()
                || at.size() != validation.size()
                || at.size() != crossValidation.size()
                || at.size() != standings.size()
                || at.size() == 0) {
            throw new IllegalArgumentException("an error curve has as many errors as places, and at least one");
        }
    }

    /**
     * The curve of these fits.
     *
     * @param trials one for each of {@code at}
     * @param judges how many judged them; 0 for nobody
     */
    static ErrorCurve of(Vector at, boolean simplestLast, List<Trial> trials, int judges, double negligible) {
        ErrorCurve curve = new ErrorCurve(
                at,
                vector(trials, trial -> trial.errors().training()),
                vector(trials, trial -> trial.errors().validation()),
                vector(trials, Trial::crossValidation),
                simplestLast,
                Noise.none(at.size()),
                negligible,
                Standings.unknown(at.size()));
        return judges == 0
                ? curve
                : curve.judged(Noise.of(trials.stream().map(Trial::single).toList(), curve.bestIndex(), judges));
    }

    private ErrorCurve judged(Noise noise) {
        ErrorCurve curve = with(noise, standings);
        int best = bestIndex();
        return curve.canTell()
                ? curve.with(noise, Standings.of(curve.fits(best), best, negligible, !isCrossValidated()))
                : curve;
    }

    private ErrorCurve with(Noise noise, List<Standing> standings) {
        return new ErrorCurve(at, training, validation, crossValidation, simplestLast, noise, negligible, standings);
    }

    private static Vector vector(List<Trial> trials, ToDoubleFunction<Trial> error) {
        return Vector.owning(trials.stream().mapToDouble(error).toArray());
    }

    public int size() {
        return at.size();
    }

    public Errors errors(int place) {
        return new Errors(training.get(place), validation.get(place));
    }

    public boolean hasValidation() {
        return !Double.isNaN(validation.get(0));
    }

    public boolean isCrossValidated() {
        return !Double.isNaN(crossValidation.get(0));
    }

    /** Whether anything decides: without it there is no best. */
    public boolean isDecided() {
        return hasValidation() || isCrossValidated();
    }

    /** The error that decides which place is best: of cross-validation where it is asked for, else of validation. */
    public Vector deciding() {
        return isCrossValidated() ? crossValidation : validation;
    }

    /** The place of the lowest deciding error, and of several the simplest; the simplest where nothing decides. */
    public int bestIndex() {
        Vector simplicity = simplestLast
                ? at
                : Vector.owning(at.stream().map(value -> -value).toArray());
        return new OneStandardErrorRule(deciding(), simplicity, ROUNDING).leastIndex();
    }

    /** Where the deciding error is lowest. */
    public double best() {
        return at.get(bestIndex());
    }

    public double lowest() {
        return deciding().get(bestIndex());
    }

    /** Whether the deciding error is lower at its best than elsewhere. */
    public boolean hasMinimum() {
        double lowest = lowest();
        return deciding().stream().anyMatch(error -> error * (1 - ROUNDING) > lowest);
    }

    /** Whether enough rows or folds decide for a side to be named. */
    public boolean canTell() {
        return noise.count() >= Standings.FEWEST;
    }

    /** What the curve says of one of its places. */
    Verdict verdict(int place) {
        int best = bestIndex();
        return verdict(at.get(place), standings.get(place), beside(place, best), best);
    }

    /**
     * What the curve says of a fit at none of its places, beside the one at its best: where its place would be, it ranks
     * as if it were there.
     */
    Verdict verdict(double value, Trial present, Trial ofBest) {
        int best = bestIndex();
        Beside fit = new Beside(
                present.deciding(),
                present.deciding() - deciding().get(best),
                Noise.ofDifference(present.single(), ofBest.single(), noise.count()),
                present.errors().training(),
                training.get(best),
                isSimpler(value, best));
        int place = (int) at.stream().filter(each -> each < value).count();
        List<Beside> fits = new ArrayList<>(fits(best));
        fits.add(place, fit);
        Standing standing = canTell()
                ? Standings.of(fits, place <= best ? best + 1 : best, negligible, !isCrossValidated())
                        .get(place)
                : Standing.UNKNOWN;
        return verdict(value, standing, fit, best);
    }

    private Verdict verdict(double value, Standing standing, Beside fit, int best) {
        return new Verdict(
                standing,
                !simplestLast,
                value,
                at.get(best),
                at.get(simplestLike(best)),
                deciding().get(best),
                fit.difference(),
                fit.noise());
    }

    private List<Beside> fits(int best) {
        return IntStream.range(0, size()).mapToObj(place -> beside(place, best)).toList();
    }

    private Beside beside(int place, int best) {
        double error = deciding().get(place);
        return new Beside(
                error,
                error - deciding().get(best),
                noise.ofDifferences().get(place),
                training.get(place),
                training.get(best),
                isSimpler(at.get(place), best));
    }

    private boolean isSimpler(double value, int best) {
        return simplestLast ? value > at.get(best) : value < at.get(best);
    }

    /** The simplest that cannot be told from the best, on this side of any that is named. */
    private int simplestLike(int best) {
        int step = simplestLast ? 1 : -1;
        int simplest = best;
        for (int i = best + step; i >= 0 && i < size() && !standings.get(i).isSide(); i += step) {
            simplest = standings.get(i).isAsGood() ? i : simplest;
        }
        return simplest;
    }

    /** Where the verdict names overfitting: in several parts where the errors go up and down. */
    public List<Interval> overfit() {
        return parts(Standing.OVERFIT);
    }

    /** Where the verdict names underfitting. */
    public List<Interval> underfit() {
        return parts(Standing.UNDERFIT);
    }

    private List<Interval> parts(Standing wanted) {
        return Parts.where(at, place -> standings.get(place) == wanted);
    }

    /** The lowest error that is worth seeing: of those not trained on, or of training where there are none. */
    double lowestError() {
        return unseen().min().orElseThrow();
    }

    double lowestTraining() {
        return training.stream().min().orElseThrow();
    }

    double highestError() {
        return unseen().max().orElseThrow();
    }

    private DoubleStream unseen() {
        return isDecided()
                ? DoubleStream.concat(validation.stream(), crossValidation.stream())
                        .filter(error -> !Double.isNaN(error))
                : training.stream();
    }
}

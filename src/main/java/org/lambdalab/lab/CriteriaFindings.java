package org.lambdalab.lab;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Path;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.InformationCriteria;
import org.lambdalab.selection.InformationCriteria.Standing;
import org.lambdalab.selection.Share;

/**
 * AIC and BIC beside cross-validation, at the same λ.
 *
 * @param rows how many there are to learn from
 */
public record CriteriaFindings(InformationCriteria criteria, CrossValidation validation, int rows) {

    /** Burnham and Anderson (2002), p. 66: with fewer rows for each parameter AIC takes too large a model. */
    private static final int ROWS_A_PARAMETER = 40;

    private static final double ALIKE = 0.5;

    /**
     * Fits and judges.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException where {@link FoldFindings} has it
     */
    public static CriteriaFindings of(Experiment experiment, Folding folding, Progress progress) throws UnreadableData {
        TrainingGround ground = TrainingGround.of(experiment, Share.beginning(progress));
        Progress judging = Share.afterwards(progress);
        Vector lambdas = ground.lambdas();
        Folds folds = ground.folds(folding, experiment.seed());
        InformationCriteria criteria =
                InformationCriteria.of(Path.of(ground.design(), ground.penalty()), lambdas, new Share(judging, 0, 2));
        CrossValidation validation =
                CrossValidation.of(ground.rows(), ground.penalty(), lambdas, folds, new Share(judging, 1, 2));
        return new CriteriaFindings(criteria, validation, ground.rows().size());
    }

    /** Degrees of freedom at a λ that was tried. */
    public double degreesOfFreedom(double lambda) {
        return criteria.degreesOfFreedom().get(validation.indexOf(lambda));
    }

    /** At the λ tried that is nearest to this one. */
    public double degreesOfFreedomNear(double lambda) {
        Vector tried = criteria.lambdas();
        int nearest = IntStream.range(0, tried.size())
                .boxed()
                .min(Comparator.comparingDouble(place -> Math.abs(Math.log(tried.get(place)) - Math.log(lambda))))
                .orElseThrow();
        return criteria.degreesOfFreedom().get(lambda > 0 ? nearest : tried.size() - 1);
    }

    /** Whether a λ lies between those that were tried. */
    public boolean spans(double lambda) {
        Vector falling = criteria.lambdas();
        return lambda <= falling.get(0) && lambda >= falling.get(falling.size() - 1);
    }

    /** Whether every smaller λ has more degrees of freedom, as under ridge; under the lasso it may have as many, or fewer. */
    public boolean isCurve() {
        Vector df = criteria.degreesOfFreedom();
        return IntStream.range(1, df.size()).allMatch(place -> df.get(place) > df.get(place - 1));
    }

    /** Whether degrees of freedom are counted, as under the lasso, so that many λ have the same. */
    public boolean isCounted() {
        return criteria.degreesOfFreedom().stream().allMatch(df -> df == Math.rint(df));
    }

    /**
     * The lowest of some values at each of the degrees of freedom.
     *
     * @param values at each λ, NaN where not known
     * @return degrees of freedom, rising, and what is lowest there
     */
    public SortedMap<Double, Double> lowest(Vector values) {
        SortedMap<Double, Double> lowest = new TreeMap<>();
        IntStream.range(0, values.size())
                .filter(place -> !Double.isNaN(values.get(place)))
                .forEach(place -> lowest.merge(criteria.degreesOfFreedom().get(place), values.get(place), Math::min));
        return lowest;
    }

    public double mostDegreesOfFreedom() {
        return criteria.degreesOfFreedom().stream().max().orElseThrow();
    }

    /** Whether AIC, BIC and cross-validation propose fits of as many degrees of freedom, to a half. */
    public boolean agree() {
        double[] proposed = DoubleStream.of(
                        criteria.lambdaOfLeastAic().orElse(validation.lambdaMin()),
                        criteria.lambdaOfLeastBic().orElse(validation.lambdaMin()),
                        validation.lambdaMin())
                .map(this::degreesOfFreedom)
                .sorted()
                .toArray();
        return proposed[proposed.length - 1] - proposed[0] <= ALIKE;
    }

    /** Whether two λ have about as many degrees of freedom. */
    public boolean areAlike(double lambda, double other) {
        return Math.abs(degreesOfFreedom(lambda) - degreesOfFreedom(other)) <= ALIKE;
    }

    /** Whether a λ is the smallest that was tried. */
    public boolean isLowest(double lambda) {
        Vector falling = criteria.lambdas();
        return lambda == falling.get(falling.size() - 1);
    }

    /** The largest λ at which the fit passes nearly through the rows, so that the criteria say nothing there. */
    public OptionalDouble nearlyExactUpTo() {
        return IntStream.range(0, criteria.lambdas().size())
                .filter(place -> criteria.standings().get(place) == Standing.NEARLY_EXACT)
                .mapToDouble(criteria.lambdas()::get)
                .max();
    }

    public boolean areAllYEqual() {
        return criteria.standings().contains(Standing.EQUAL_Y);
    }

    /** Whether AIC is known at this λ, but at the next smaller one it falls without end. */
    public boolean isBesideNearlyExact(double lambda) {
        int next = validation.indexOf(lambda) + 1;
        return next < criteria.standings().size() && criteria.standings().get(next) == Standing.NEARLY_EXACT;
    }

    /** Whether there are so few rows for the parameters at this λ that AIC tends to too many. */
    public boolean areRowsFew(double lambda) {
        return rows < ROWS_A_PARAMETER * degreesOfFreedom(lambda);
    }
}

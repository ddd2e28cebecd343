package org.lambdalab.selection;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * What a fit costs by how badly it fits and by how many parameters it has, from the training rows alone:
 * AIC = n·ln(RSS/n) + 2·df and BIC = n·ln(RSS/n) + ln n·df, with df of {@link Solution#degreesOfFreedom}. For noise that is
 * Gaussian and of unknown variance; what both share whatever the fit is left out, so only differences count.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), sections 7.5 and 7.7; Burnham
 * and Anderson, "Model Selection and Multimodel Inference" (2nd ed., 2002), p. 63; Zou, Hastie and Tibshirani, "On the
 * degrees of freedom of the lasso", Ann. Statist. 35 (2007), for λ.
 *
 * @param lambdas as asked for
 * @param degreesOfFreedom at each λ, with one for the intercept
 * @param standings at each λ whether the criteria are known
 * @param aic at each λ, NaN where not known
 * @param bic at each λ, NaN where not known
 */
public record InformationCriteria(
        Vector lambdas, Vector degreesOfFreedom, List<Standing> standings, Vector aic, Vector bic) {

    /**
     * At a smaller share of y's variance, RSS/n is next to nothing. Values of y written with five digits are off by up to half
     * of the fifth, a variance of some 1e-11 of their own: what is left of them is how they were written down and no noise, and
     * n·ln(RSS/n) rewards each digit of it without end.
     */
    public static final double NEXT_TO_NOTHING = 1e-10;

    /** Whether criteria are known, or why not. */
    public enum Standing {
        /** They are. */
        KNOWN,
        /** RSS/n is below {@link #NEXT_TO_NOTHING} of y's variance: the fit passes through the rows, and ln(RSS/n) goes to −∞. */
        NEARLY_EXACT,
        /** All y are equal: there is nothing to explain, and RSS is 0 at every λ. */
        EQUAL_Y
    }

    public InformationCriteria {
        standings = List.copyOf(standings);
    }

    /**
     * Of these λ; {@code progress} is told of each.
     *
     * @param lambdas fastest where they decrease
     */
    public static InformationCriteria of(Path path, Vector lambdas, Progress progress) {
        int count = lambdas.size();
        List<Solution> fits = path.at(lambdas, progress::check);
        double variance = path.design().varianceOfY();
        int n = path.design().rows();
        double[] parameters = new double[count];
        double[] aic = new double[count];
        double[] bic = new double[count];
        AtomicInteger done = new AtomicInteger();
        List<Standing> standings = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    Solution fit = fits.get(i);
                    double mse = fit.trainingMse();
                    Standing standing = standing(mse, variance);
                    double misfit = standing == Standing.KNOWN ? n * Math.log(mse) : Double.NaN;
                    parameters[i] = fit.degreesOfFreedom();
                    aic[i] = misfit + 2 * parameters[i];
                    bic[i] = misfit + Math.log(n) * parameters[i];
                    progress.report(done.incrementAndGet(), count);
                    return standing;
                })
                .toList();
        return new InformationCriteria(
                lambdas, Vector.owning(parameters), standings, Vector.owning(aic), Vector.owning(bic));
    }

    private static Standing standing(double mse, double variance) {
        if (!(variance > 0)) {
            return Standing.EQUAL_Y;
        }
        return mse < NEXT_TO_NOTHING * variance ? Standing.NEARLY_EXACT : Standing.KNOWN;
    }

    /**
     * The λ of the least AIC that is known, the largest of them if there are several; empty where none is. Next to λ where a
     * fit is {@link Standing#NEARLY_EXACT} it says no more than that the criterion falls without end there.
     */
    public OptionalDouble lambdaOfLeastAic() {
        return lambdaOfLeast(aic);
    }

    /** The same of BIC. */
    public OptionalDouble lambdaOfLeastBic() {
        return lambdaOfLeast(bic);
    }

    private OptionalDouble lambdaOfLeast(Vector criterion) {
        if (!standings.contains(Standing.KNOWN)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(lambdas.get(new OneStandardErrorRule(criterion, lambdas, 0).leastIndex()));
    }
}

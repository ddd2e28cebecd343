package org.lambdalab.lab;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;
import org.lambdalab.jobs.Progress;

/**
 * All that is to be seen of two weights: the penalty that is asked for and, on the same data at the same λ, or the same
 * budget where that is held, another to compare it with. Two weights are solved in closed form, so nothing of it is kept
 * but other samples.
 *
 * @param beside L2 beside L1 and the elastic net, L1 beside L2
 * @param reach how far the picture goes from the origin, both ways on both axes: as far for both penalties and every λ
 * @param lambdaRange of the slider
 * @param samples the same truth drawn many times, where that is asked and done
 */
public record PlaneFindings(
        TwoWeights question,
        Side chosen,
        Side beside,
        double reach,
        LambdaRange lambdaRange,
        Optional<PlaneSamples> samples)
        implements Serializable {

    /** One penalty, and what it does. */
    public record Side(PenaltyKind kind, Tangency tangency) implements Serializable {}

    /** Below a thousandth, no penalty is seen to act on two features of like size. */
    private static final int LOW_EXPONENT = -3;

    /** Of a budget that is held, as a part of the optimum's: one of 0 would belong to every λ from λ_max up. */
    private static final double LEAST_BUDGET = 1e-3;

    /** Of a λ that belongs to a budget. */
    private static final MathContext LAMBDA_DIGITS = new MathContext(6);
    /** As many below the λ at which L1 makes both weights 0, where y is measured in small numbers. */
    private static final int DECADES_BELOW = 2;

    /** Of generated data, whose optimum may be dragged to the origin. */
    private static final double LEAST_REACH = 0.04;

    public static PlaneFindings of(TwoWeights question) {
        return of(question, lossOf(question), Optional.empty());
    }

    /** Those of another question; what holds for it too is not found again. */
    public PlaneFindings ofOther(TwoWeights other) {
        boolean same = other.source().equals(question.source())
                // Of a table, the seed has nothing to do with its rows.
                && (other.seed() == question.seed() || other.features().isEmpty())
                && other.standardize() == question.standardize();
        return of(other, same ? chosen.tangency().problem().loss() : lossOf(other), samples);
    }

    private static Loss lossOf(TwoWeights question) {
        return Loss.of(question.source().columns(question.seed()), question.standardize());
    }

    private static PlaneFindings of(TwoWeights question, Loss loss, Optional<PlaneSamples> known) {
        PenaltyKind beside = question.penalty() == PenaltyKind.RIDGE ? PenaltyKind.LASSO : PenaltyKind.RIDGE;
        return new PlaneFindings(
                question,
                side(loss, question.penalty(), question),
                side(loss, beside, question),
                reach(question, loss.optimum()),
                range(loss),
                samples(question, known));
    }

    private static Optional<PlaneSamples> samples(TwoWeights question, Optional<PlaneSamples> known) {
        if (!question.samples()) {
            return Optional.empty();
        }
        Optional<PlaneSamples> same = known.flatMap(samples -> samples.ofOther(question));
        return same.isEmpty() && PlaneSamples.areQuick(question)
                ? Optional.of(PlaneSamples.of(question, Progress.UNWATCHED))
                : same;
    }

    /** Whether the samples are yet to be drawn, which takes a while. */
    public boolean awaitsSamples() {
        return question.samples() && samples.isEmpty();
    }

    /** With samples that were drawn meanwhile, if they are those of this question. */
    public PlaneFindings withSamples(PlaneSamples drawn) {
        return new PlaneFindings(question, chosen, beside, reach, lambdaRange, samples(question, Optional.of(drawn)));
    }

    private static Side side(Loss loss, PenaltyKind kind, TwoWeights question) {
        Penalised problem = new Penalised(loss, kind.penalty(question.l1Ratio()));
        double lambda = question.holdsBudget() ? lambda(problem, question.budget()) : question.lambda();
        return new Side(kind, Tangency.of(problem, lambda));
    }

    /** Of a budget: no larger than one can ask for, since from there on squares are too large for a double. */
    private static double lambda(Penalised problem, double budget) {
        return Math.min(problem.lambda(budget), Model.MAX_LAMBDA);
    }

    /** A round number beyond both of its weights, so that the axes hold still while it moves a little. */
    private static double reach(TwoWeights question, Weights optimum) {
        double farthest = Math.max(Math.abs(optimum.first()), Math.abs(optimum.second()));
        double least = question.features().isPresent() ? Math.max(LEAST_REACH, farthest) : farthest > 0 ? farthest : 1;
        return Reach.beyond(least);
    }

    /** Up to where L1 has made both weights 0, and L2 has made them small; no farther than λ can be asked for. */
    private static LambdaRange range(Loss loss) {
        Weights pull = loss.pull(Weights.ZERO);
        double largest =
                Math.max(Math.max(Math.abs(pull.first()), Math.abs(pull.second())), Math.max(loss.g11(), loss.g22()));
        double pulled = Math.max(Math.abs(pull.first()), Math.abs(pull.second()));
        int low = pulled > 0 ? (int) Math.floor(Math.log10(pulled)) - DECADES_BELOW : LOW_EXPONENT;
        double high = Math.clamp(Math.ceil(Math.log10(largest)), 1, Math.log10(Model.MAX_LAMBDA));
        return new LambdaRange(Math.min(LOW_EXPONENT, low), (int) high);
    }

    /**
     * What the noise alone would have of features without correlation: with it, the data of any truth are known. Empty for
     * a table.
     */
    public Optional<Loss> noiseAlone() {
        return question.features().map(data -> PlaneSamples.noiseAlone(data, question.seed()));
    }

    /** At which L1 makes both weights 0 on these data. */
    public double lassoLambdaMax() {
        return lassoLambdaMax(chosen.tangency().problem().loss());
    }

    private static double lassoLambdaMax(Loss loss) {
        return new Penalised(loss, PenaltyKind.LASSO.penalty(1)).lambdaMax();
    }

    /** The same on other data, at the λ that is to them what this one is to these. */
    public TwoWeights withSource(PlaneSource source) {
        TwoWeights wanted = question.withSource(source);
        Loss there = lossOf(wanted);
        double factor = lassoLambdaMax(there) / lassoLambdaMax();
        return question.holdsBudget() || !(factor > 0 && Double.isFinite(factor))
                ? wanted
                : wanted.withLambda(lambdaRange.carried(question.lambda(), factor, range(there)));
    }

    /** The λ of the penalty that is asked for: the one that is asked, or that of the budget that is held. */
    public double lambda() {
        double lambda = chosen.tangency().lambda();
        return question.holdsBudget() ? rounded(lambda) : lambda;
    }

    /** The same with another λ; where a budget is held, with what that λ spends. */
    public TwoWeights withLambda(double lambda) {
        Penalised problem = chosen.tangency().problem();
        return question.holdsBudget()
                ? question.withBudget(Math.max(problem.budget(lambda), LEAST_BUDGET * problem.freeBudget()))
                : question.withLambda(lambda);
    }

    /** The same with a budget that is this part of what the unpenalised optimum would spend. */
    public TwoWeights withBudgetShare(double share) {
        Penalised problem = chosen.tangency().problem();
        double budget = share * problem.freeBudget();
        if (budget == 0) {
            return question;
        }
        return question.holdsBudget()
                ? question.withBudget(budget)
                : question.withLambda(rounded(lambda(problem, budget)));
    }

    /** The same that holds the present budget while the data change, or that holds the present λ. */
    public TwoWeights withBudgetHeld(boolean held) {
        Tangency tangency = chosen.tangency();
        double least = LEAST_BUDGET * tangency.problem().freeBudget();
        return held
                ? question.withBudget(Math.max(tangency.region().budget(), least))
                : question.withBudget(0).withLambda(lambda());
    }

    private static double rounded(double lambda) {
        return new BigDecimal(lambda).round(LAMBDA_DIGITS).doubleValue();
    }

    /** What part the solution spends of what the unpenalised optimum would. */
    public double budgetShare() {
        double free = chosen.tangency().problem().freeBudget();
        return free == 0 ? 1 : chosen.tangency().region().budget() / free;
    }
}

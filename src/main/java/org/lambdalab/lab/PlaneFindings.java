package org.lambdalab.lab;

import java.io.Serializable;
import java.util.Optional;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;

/**
 * All that is to be seen of two weights: the penalty that is asked for and, on the same data at the same λ, another to
 * compare it with. Two weights are solved in closed form, so nothing of it is kept but other samples.
 *
 * @param beside L2 beside L1 and the elastic net, L1 beside L2
 * @param reach how far the picture goes from the origin, both ways on both axes: as far for both penalties and every λ
 * @param lambdaRange of the slider
 * @param samples the same truth drawn many times, where that is asked
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

    private static final double LEAST_REACH = 0.04;

    public static PlaneFindings of(TwoWeights question) {
        return of(question, Optional.empty());
    }

    /** Those of another question; samples that hold for it too are not drawn again. */
    public PlaneFindings ofOther(TwoWeights other) {
        return of(other, samples);
    }

    private static PlaneFindings of(TwoWeights question, Optional<PlaneSamples> known) {
        Loss loss = Loss.of(question.data().columns(question.seed()), question.standardize());
        PenaltyKind beside = question.penalty() == PenaltyKind.RIDGE ? PenaltyKind.LASSO : PenaltyKind.RIDGE;
        return new PlaneFindings(
                question,
                side(loss, question.penalty(), question),
                side(loss, beside, question),
                reach(loss.optimum()),
                range(loss),
                samples(question, known));
    }

    private static Optional<PlaneSamples> samples(TwoWeights question, Optional<PlaneSamples> known) {
        return question.samples()
                ? known.filter(samples -> samples.areOf(question)).or(() -> Optional.of(PlaneSamples.of(question)))
                : Optional.empty();
    }

    private static Side side(Loss loss, PenaltyKind kind, TwoWeights question) {
        Penalised problem = new Penalised(loss, kind.penalty(question.l1Ratio()));
        return new Side(kind, Tangency.of(problem, question.lambda()));
    }

    /** A round number beyond both of its weights, so that the axes hold still while it moves a little. */
    private static double reach(Weights optimum) {
        return Reach.beyond(Math.max(LEAST_REACH, Math.max(Math.abs(optimum.first()), Math.abs(optimum.second()))));
    }

    /** Up to where L1 has made both weights 0, and L2 has made them small. */
    private static LambdaRange range(Loss loss) {
        Weights pull = loss.pull(Weights.ZERO);
        double largest =
                Math.max(Math.max(Math.abs(pull.first()), Math.abs(pull.second())), Math.max(loss.g11(), loss.g22()));
        return new LambdaRange(LOW_EXPONENT, (int) Math.max(1, Math.ceil(Math.log10(largest))));
    }

    /** At which L1 makes both weights 0 on these data. */
    public double lassoLambdaMax() {
        return new Penalised(chosen.tangency().problem().loss(), PenaltyKind.LASSO.penalty(1)).lambdaMax();
    }

    /** What part the solution spends of what the unpenalised optimum would. */
    public double budgetShare() {
        double free = chosen.tangency().problem().freeBudget();
        return free == 0 ? 1 : chosen.tangency().region().budget() / free;
    }

    /** The λ at which that part is this. */
    public double lambdaOfBudgetShare(double share) {
        Penalised problem = chosen.tangency().problem();
        double free = problem.freeBudget();
        return free == 0 ? 0 : problem.lambda(share * free);
    }
}

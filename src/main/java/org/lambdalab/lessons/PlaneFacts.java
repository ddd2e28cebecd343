package org.lambdalab.lessons;

import java.util.List;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;

/** What a condition can say of two weights in their plane, under the penalty that is chosen. */
final class PlaneFacts {

    private static final String YES = "yes";
    private static final String NO = "no";

    static final List<Fact<PlaneFindings>> ALL = List.of(
            new Fact<>(
                    "penalty",
                    Fact.words(PenaltyKind.values(), PenaltyKind::id),
                    found -> found.chosen().kind().id()),
            Fact.real("lambda", PlaneFindings::lambda),
            Fact.real("l1Ratio", found -> found.question().l1Ratio()),
            Fact.real("weight1", found -> weights(found).first()),
            Fact.real("weight2", found -> weights(found).second()),
            Fact.real("optimum1", found -> optimum(found).first()),
            Fact.real("optimum2", found -> optimum(found).second()),
            Fact.whole("zeros", PlaneFacts::zeros),
            Fact.whole("nonZero", found -> 2 - zeros(found)),
            Fact.real("budget", found -> tangency(found).region().budget()),
            Fact.real("lambdaMax", PlaneFindings::lassoLambdaMax),
            new Fact<>(
                    "standardized",
                    Fact.words(new String[] {YES, NO}, word -> word),
                    found -> found.question().standardize() ? YES : NO),
            Fact.real("correlation", found -> generated(found, TwoFeatures::correlation)),
            Fact.real("noise", found -> generated(found, TwoFeatures::noise)),
            Fact.whole("sampleSize", found -> generated(found, TwoFeatures::size)),
            Fact.whole("seed", found -> found.question().seed()));

    private PlaneFacts() {}

    private interface Part {

        double of(TwoFeatures features);
    }

    private static double generated(PlaneFindings found, Part part) {
        return found.question().features().map(part::of).orElse(Double.NaN);
    }

    private static Tangency tangency(PlaneFindings found) {
        return found.chosen().tangency();
    }

    private static Weights weights(PlaneFindings found) {
        return tangency(found).weights();
    }

    private static Weights optimum(PlaneFindings found) {
        return tangency(found).problem().loss().optimum();
    }

    private static int zeros(PlaneFindings found) {
        return (weights(found).first() == 0 ? 1 : 0) + (weights(found).second() == 0 ? 1 : 0);
    }
}

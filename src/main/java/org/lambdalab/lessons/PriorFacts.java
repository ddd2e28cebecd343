package org.lambdalab.lessons;

import java.util.List;
import org.lambdalab.experiment.Held;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.prior.Posterior;

/** What a condition can say of the priors of one weight. */
final class PriorFacts {

    static final List<Fact<PriorFindings>> ALL = List.of(
            new Fact<>(
                    "penalty",
                    Fact.words(new PenaltyKind[] {PenaltyKind.LASSO, PenaltyKind.RIDGE}, PenaltyKind::id),
                    found -> found.question().penalty().id()),
            Fact.real("lambda", found -> found.question().lambda()),
            Fact.real("estimate", found -> found.question().estimate()),
            Fact.real("noise", found -> found.question().noise()),
            Fact.whole("sampleSize", found -> found.question().rows()),
            new Fact<>(
                    "hold",
                    Fact.words(Held.values(), Held::id),
                    found -> found.question().held().id()),
            Fact.real("l1Mode", found -> posterior(found, PenaltyKind.LASSO).mode()),
            Fact.real("l2Mode", found -> posterior(found, PenaltyKind.RIDGE).mode()),
            Fact.real("l1Mean", found -> posterior(found, PenaltyKind.LASSO).mean()),
            Fact.real("l2Mean", found -> posterior(found, PenaltyKind.RIDGE).mean()));

    private PriorFacts() {}

    private static Posterior posterior(PriorFindings found, PenaltyKind kind) {
        return found.chosen().kind() == kind
                ? found.chosen().posterior()
                : found.beside().posterior();
    }
}

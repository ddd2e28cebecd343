package org.lambdalab.ui.priors;

import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.sample.Vector;

/** What several texts of this screen count and choose. */
final class PriorText {

    private PriorText() {}

    static PriorFindings.Side side(PriorFindings found, PenaltyKind kind) {
        return found.chosen().kind() == kind ? found.chosen() : found.beside();
    }

    static long zeros(Vector drawn) {
        return drawn.stream().filter(weight -> weight == 0).count();
    }
}

package org.lambdalab.ui.priors;

import com.vaadin.flow.component.Composite;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.prior.Posterior;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LiveSentence;

/** Where mode and mean are under each prior, and that of the two only the mode is sparse. */
final class PriorSentence extends Composite<LiveSentence> {

    PriorSentence(PriorState state) {
        state.show(found -> getContent().say(text(found)));
    }

    private String text(PriorFindings found) {
        if (found.question().lambda() == 0) {
            return getTranslation(
                    "prior.findings.flat", NumberText.of(found.likelihood().estimate()));
        }
        return getTranslation("findings.sentences", sentence(found, found.chosen()), sentence(found, found.beside()));
    }

    private String sentence(PriorFindings found, PriorFindings.Side side) {
        Posterior posterior = side.posterior();
        return getTranslation(
                "prior.findings." + side.kind().id() + "." + which(found, side),
                NumberText.of(posterior.mode()),
                NumberText.of(posterior.mean()),
                NumberText.lambda(found.question().lambda()));
    }

    private static String which(PriorFindings found, PriorFindings.Side side) {
        if (found.likelihood().estimate() == 0) {
            return "middle";
        }
        return side.kind() == PenaltyKind.LASSO && side.posterior().mode() == 0 ? "zero" : "away";
    }
}

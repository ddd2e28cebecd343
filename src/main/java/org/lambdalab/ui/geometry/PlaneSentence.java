package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LiveSentence;

/** Which weight is zero under which penalty, and why. */
final class PlaneSentence extends Composite<LiveSentence> {

    PlaneSentence(PlaneState state) {
        state.show(found -> getContent()
                .say(getTranslation("findings.sentences", sentence(found.chosen()), sentence(found.beside()))));
    }

    private String sentence(PlaneFindings.Side side) {
        Tangency tangency = side.tangency();
        return getTranslation(
                "plane.findings." + zeros(tangency),
                getTranslation("penalty.brief." + side.kind().id()),
                NumberText.lambda(tangency.lambda()),
                NumberText.of(tangency.weights().first()),
                NumberText.of(tangency.weights().second()),
                NumberText.of(tangency.first().pull()),
                NumberText.of(tangency.second().pull()),
                NumberText.of(tangency.first().hold()));
    }

    private static String zeros(Tangency tangency) {
        if (tangency.first().isZero()) {
            return tangency.second().isZero() ? "both" : "first";
        }
        return tangency.second().isZero() ? "second" : tangency.first().hold() == 0 ? "free" : "none";
    }
}

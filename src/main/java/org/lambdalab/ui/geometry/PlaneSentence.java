package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import org.lambdalab.ui.controls.LiveSentence;

/** Which weight is zero under which penalty, and why. */
final class PlaneSentence extends Composite<LiveSentence> {

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));

    PlaneSentence(PlaneState state) {
        state.show(found -> getContent().say(texts.findings(found)));
    }
}

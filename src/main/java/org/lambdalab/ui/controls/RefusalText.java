package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Why the last wish for other data was not granted, spoken at once; nothing while there is no reason. */
final class RefusalText extends Composite<Paragraph> {

    RefusalText(LabState state) {
        getContent().addClassName("refusal");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .bindText(state.refusal()
                        .map(reason -> reason.map(why -> getTranslation(
                                        why.key(), why.arguments().toArray()))
                                .orElse("")));
        getContent().bindVisible(state.refusal().map(Optional::isPresent));
    }
}

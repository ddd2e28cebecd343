package org.lambdalab.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The words that a panel uses, each to be asked about, on one line: a panel of numbers has no room for a mark at each. */
public final class Words extends Composite<Div> {

    public Words(Term... terms) {
        getContent().addClassName("words");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("help.group"));
        for (Term term : terms) {
            getContent().add(HelpButton.named(term));
        }
    }
}

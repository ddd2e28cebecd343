package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.ui.controls.Questions;

/** Which exhibit is on screen: one at a time, so that nothing is computed that nobody looks at. */
final class ExhibitChoice extends Composite<Nav> {

    ExhibitChoice(Questions<Choice> choice) {
        getContent().addClassName("exhibits");
        getContent().getElement().setAttribute("aria-label", getTranslation("choose.exhibits"));
        for (Exhibit exhibit : Exhibit.values()) {
            Button button = new Button(
                    getTranslation("choose." + exhibit.id()), click -> choice.edit(it -> it.withExhibit(exhibit)));
            button.setId("exhibit-" + exhibit.id());
            button.addThemeVariants(ButtonVariant.SMALL);
            choice.follow(
                    it -> it.exhibit() == exhibit,
                    shown -> button.getElement().setAttribute("aria-pressed", Boolean.toString(shown)));
            getContent().add(button);
        }
    }
}

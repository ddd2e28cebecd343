package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/**
 * Opens the teacher's window beside a step that a room looks at. The browser does so by itself, within the click: it
 * would refuse later.
 */
final class PresentButton extends Div {

    PresentButton(StepAddress step) {
        Button button = new Button(getTranslation("lesson.present"));
        button.setId("present-lesson");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(getTranslation("lesson.present.hint"));
        Anchor link = new Anchor(step.notesPath(), getTranslation("lesson.present.link"));
        link.setId("open-notes");
        link.setRouterIgnore(true);
        addClassName("present-lesson");
        add(button, link);
        button.getElement().executeJs("lambdaLab.presentBy(this, $0)", link.getElement());
    }
}

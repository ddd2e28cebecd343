package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.lambdalab.ui.controls.LabState;

/** Opens what can be taken away of the fit on screen. */
final class TakeAwayButton extends Composite<Button> {

    TakeAwayButton(LabState state) {
        getContent().setId("take-away");
        getContent().setText(getTranslation("take-away.button"));
        getContent().setTooltipText(getTranslation("take-away.button.hint"));
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClickListener(click -> state.findings().ifPresent(found -> new TakeAwayDialog(found).open()));
    }
}

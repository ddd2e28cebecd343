package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.OptionalDouble;

/** Says that the pictures are yet to follow, how far the work is, and lets it be given up. */
public final class ComputingNotice extends Composite<Div> {

    private final Span text = new Span(getTranslation("computing.text"));
    private final ProgressBar bar = new ProgressBar();

    public ComputingNotice(Awaiting state) {
        bar.getElement().setAttribute("aria-label", getTranslation("computing.text"));
        Button cancel = new Button(getTranslation("computing.cancel"), click -> state.cancel());
        cancel.setId("cancel-computing");
        cancel.addThemeVariants(ButtonVariant.SMALL);
        getContent().setId("computing");
        getContent().addClassName("computing");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(text, bar, cancel);
        state.followProgress(this::show);
    }

    private void show(OptionalDouble progress) {
        setVisible(progress.isPresent());
        bar.setValue(progress.orElse(0));
    }
}

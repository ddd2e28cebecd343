package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.lambdalab.experiment.Experiment;

/** One step back, one forth, and all the way to the beginning; Ctrl+Z and Ctrl+Y as everywhere. */
public final class HistoryButtons extends Composite<Div> {

    private final FileDesk desk;

    public HistoryButtons(LabState state, FileDesk desk) {
        this.desk = desk;
        Button undo = button("undo", "↶", state::undo);
        Button redo = button("redo", "↷", state::redo);
        Button reset = button("reset", "⟲", () -> state.edit(experiment -> Experiment.DEFAULT));
        getContent().addClassName("history");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("history.label"));
        getContent().add(undo, redo, reset);
        getElement().executeJs("lambdaLab.undoByKeys(this)");
        state.follow(experiment -> state.canUndo(), undo::setEnabled);
        state.follow(experiment -> state.canRedo(), redo::setEnabled);
        state.follow(experiment -> !experiment.equals(Experiment.DEFAULT), reset::setEnabled);
    }

    private Button button(String id, String sign, Runnable action) {
        Button button = new Button(sign, click -> {
            desk.leave();
            action.run();
        });
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("history." + id));
        button.setTooltipText(getTranslation("history." + id));
        return button;
    }
}

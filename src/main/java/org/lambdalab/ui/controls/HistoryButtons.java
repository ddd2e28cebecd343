package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** One step back, one forth, and all the way to the beginning; Ctrl+Z and Ctrl+Y as everywhere. */
public final class HistoryButtons extends Composite<Div> {

    private final Undoable history;
    private final Button undo;
    private final Button redo;

    /** Of the lab. */
    public HistoryButtons(LabState state, FileDesk desk) {
        this(new LabHistory(state, desk));
    }

    public HistoryButtons(Undoable history) {
        this.history = history;
        undo = button("undo", "↶", history::undo);
        redo = button("redo", "↷", history::redo);
        Button reset = button("reset", "⟲", history::reset);
        getContent().setId("history");
        getContent().addClassName("history");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("history.label"));
        getContent().add(undo, redo, reset);
        getElement().executeJs("lambdaLab.undoByKeys(this)");
        history.follow(() -> {
            enable();
            reset.setEnabled(history.canReset());
        });
    }

    /** Nothing before what is asked now can be gone back to, as where a step of a lesson opens. */
    public void begin() {
        history.begin();
        enable();
    }

    private void enable() {
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
    }

    private Button button(String id, String sign, Runnable action) {
        Button button = new Button(sign, click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("history." + id));
        button.setTooltipText(getTranslation("history." + id));
        return button;
    }
}

package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lambdalab.experiment.Descent;
import org.lambdalab.ui.controls.PlayButton;
import org.lambdalab.ui.controls.ValueLabel;

/** The walk: a step on, a step back, from the start, or by itself; and any step at once by a slider. */
final class WalkControl extends Composite<Div> {

    private static final int STEP_MILLIS = 300;

    private final DescentState state;
    private final IntegerSlider slider = new IntegerSlider(0, 10);
    private final PlayButton play;
    /** The step that it has itself walked to. */
    private int walkedTo;

    WalkControl(DescentState state) {
        this.state = state;
        play = new PlayButton(STEP_MILLIS, "descent.play", "descent.stop", new PlayButton.Player() {
            @Override
            public void begin() {
                if (state.question().step() >= end()) {
                    state.lookAt(0);
                }
                walkedTo = state.question().step();
            }

            @Override
            public void beat() {
                walkOn();
            }

            @Override
            public void skip() {
                state.lookAt(end());
            }
        });
        Button start = button("walk-reset", "|◀", () -> state.lookAt(0));
        Button back =
                button("step-back", "−1", () -> state.lookAt(state.question().step() - 1));
        Button on =
                button("step-forward", "+1", () -> state.lookAt(state.question().step() + 1));
        configureSlider();
        getContent().addClassName("walk-control");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("descent.walk"));
        getContent().add(play, start, back, on, slider);
        state.show(found -> {
            int step = found.question().step();
            slider.setMax(found.shownSteps());
            slider.setValue(step);
            ValueLabel.set(slider, "descent.step", Integer.toString(step));
            start.setEnabled(step > 0);
            back.setEnabled(step > 0);
            on.setEnabled(step < Descent.MAX_STEP);
        });
    }

    private Button button(String id, String sign, Runnable action) {
        Button button = new Button(sign, click -> {
            play.stop();
            action.run();
        });
        button.setId(id);
        button.setAriaLabel(getTranslation("descent." + id));
        button.setTooltipText(getTranslation("descent." + id));
        return button;
    }

    private void configureSlider() {
        slider.setId("step");
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                play.stop();
                state.lookAt(change.getValue());
            }
        });
    }

    /** Where the picture ends. */
    private int end() {
        return state.findings().shownSteps();
    }

    private void walkOn() {
        // Whoever undoes, or chooses an example meanwhile, wants to be there.
        if (state.question().step() != walkedTo) {
            play.stop();
            return;
        }
        walkedTo++;
        state.lookAt(walkedTo);
        if (walkedTo >= end()) {
            play.stop();
        }
    }
}

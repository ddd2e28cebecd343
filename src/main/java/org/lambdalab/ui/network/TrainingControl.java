package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.ui.controls.PlayButton;

/** Plays the training, by itself or epoch by epoch, and from the start again. */
final class TrainingControl extends Composite<Div> {

    /** More pictures a second are hard to follow, and cost everybody else's. */
    private static final int MILLIS_A_PICTURE = 120;

    private final NetworkState state;
    private final PlayButton play;

    TrainingControl(NetworkState state) {
        this.state = state;
        play = new PlayButton(MILLIS_A_PICTURE, "network.play", "network.pause", new PlayButton.Player() {
            @Override
            public void beat() {
                state.advance(state.question().pace());
            }

            @Override
            public void skip() {
                state.advance(TrainingPlan.MAX_PACE);
            }
        });
        Button reset = button("training-reset", "|◀", state::restart);
        Button step = button("training-step", "+1", state::step);
        Span epoch = new Span();
        epoch.setId("epoch");
        getContent().addClassName("training-control");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("network.training"));
        Span problem = new Span();
        problem.setId("training-problem");
        problem.addClassName("refusal");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        play.setEnabled(false);
        step.setEnabled(false);
        getContent().add(play, reset, step, epoch, pace(), problem);
        state.whenStopped(reasonKey -> {
            play.stop();
            problem.setVisible(!reasonKey.isEmpty());
            problem.setText(reasonKey.isEmpty() ? "" : getTranslation(reasonKey));
        });
        state.show(found -> {
            problem.setVisible(false);
            epoch.setText(getTranslation("network.epoch", found.epochs()));
            reset.setEnabled(!found.isAtStart());
            step.setEnabled(!found.isOver());
            play.setEnabled(!found.isOver());
        });
    }

    private RadioButtonGroup<Integer> pace() {
        RadioButtonGroup<Integer> pace = new RadioButtonGroup<>(getTranslation("network.pace"));
        pace.setId("pace");
        pace.setItems(1, 10, TrainingPlan.MAX_PACE);
        pace.setItemLabelGenerator(epochs -> Integer.toString(epochs));
        state.bind(pace, TrainingPlan::pace, value -> state.edit(plan -> plan.withPace(value)));
        return pace;
    }

    private Button button(String id, String sign, Runnable action) {
        Button button = new Button(sign, click -> {
            play.stop();
            action.run();
        });
        button.setId(id);
        button.setAriaLabel(getTranslation("network." + id));
        button.setTooltipText(getTranslation("network." + id));
        return button;
    }
}

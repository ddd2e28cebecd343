package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.lambdalab.experiment.TrainingPlan;

/** Plays the training, by itself or epoch by epoch, and from the start again. */
final class TrainingControl extends Composite<Div> {

    /** More pictures a second are hard to follow, and cost everybody else's. */
    private static final int MILLIS_A_PICTURE = 120;

    private final NetworkState state;
    private final Button play = new Button("▶");
    private boolean playing;

    TrainingControl(NetworkState state) {
        this.state = state;
        Button reset = button("training-reset", "|◀", state::restart);
        Button step = button("training-step", "+1", () -> state.advance(1));
        Span epoch = new Span();
        epoch.setId("epoch");
        configurePlay();
        getContent().addClassName("training-control");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("network.training"));
        getContent().add(play, reset, step, epoch, pace());
        state.whenStopped(this::stop);
        state.show(found -> {
            epoch.setText(getTranslation("network.epoch", found.epochs()));
            reset.setEnabled(found.epochs() > 0);
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
            stop();
            action.run();
        });
        button.setId(id);
        button.setAriaLabel(getTranslation("network." + id));
        button.setTooltipText(getTranslation("network." + id));
        return button;
    }

    private void configurePlay() {
        play.setId("play");
        play.addThemeVariants(ButtonVariant.PRIMARY);
        play.addClickListener(click -> {
            if (playing) {
                stop();
            } else {
                start();
            }
        });
        getElement().addEventListener("tick", tick -> tick());
        getElement().addEventListener("skip", skip -> skip());
        showPlaying();
    }

    private void start() {
        playing = true;
        showPlaying();
        getElement().executeJs("lambdaLab.startClock(this, $0)", MILLIS_A_PICTURE);
    }

    private void tick() {
        if (playing) {
            state.advance(state.question().pace());
        }
    }

    /** Who wants less motion sees where it leads, and plays on from there. */
    private void skip() {
        if (playing) {
            state.advance(TrainingPlan.MAX_PACE);
            stop();
        }
    }

    private void stop() {
        if (playing) {
            playing = false;
            showPlaying();
            getElement().executeJs("lambdaLab.stopClock(this)");
        }
    }

    private void showPlaying() {
        play.setText(playing ? "❚❚" : "▶");
        play.setAriaLabel(getTranslation(playing ? "network.pause" : "network.play"));
        play.setTooltipText(getTranslation(playing ? "network.pause" : "network.play"));
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        stop();
    }
}

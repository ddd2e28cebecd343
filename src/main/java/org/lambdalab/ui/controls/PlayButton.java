package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Goes on by itself, at the beats of the browser's clock, until it is pressed again or there is no more. */
public final class PlayButton extends Composite<Button> {

    /** What is played. */
    public interface Player {

        /** Asked before the first beat. */
        default void begin() {}

        /** A step is due. */
        void beat();

        /** Who wants less motion sees at once where it leads. */
        void skip();
    }

    private final int millis;
    private final String playKey;
    private final String stopKey;
    private final Player player;
    private boolean playing;

    /**
     * At rest.
     *
     * @param millis from one beat to the next
     * @param playKey of what it is called at rest
     * @param stopKey of what it is called while it plays
     */
    public PlayButton(int millis, String playKey, String stopKey, Player player) {
        this.millis = millis;
        this.playKey = playKey;
        this.stopKey = stopKey;
        this.player = player;
        Button button = getContent();
        button.setId("play");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> {
            if (playing) {
                stop();
            } else {
                start();
            }
        });
        getElement().addEventListener("tick", tick -> {
            if (playing) {
                player.beat();
            }
        });
        getElement().addEventListener("skip", skip -> {
            if (playing) {
                player.skip();
                stop();
            }
        });
        show();
    }

    private void start() {
        player.begin();
        playing = true;
        show();
        getElement().executeJs("lambdaLab.startClock(this, $0)", millis);
    }

    public void stop() {
        if (playing) {
            playing = false;
            show();
            getElement().executeJs("lambdaLab.stopClock(this)");
        }
    }

    public void setEnabled(boolean enabled) {
        getContent().setEnabled(enabled);
    }

    private void show() {
        getContent().setText(playing ? "■" : "▶");
        getContent().setAriaLabel(getTranslation(playing ? stopKey : playKey));
        getContent().setTooltipText(getTranslation(playing ? stopKey : playKey));
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        // Its clock stops itself, and nobody sees what it is called.
        playing = false;
    }
}

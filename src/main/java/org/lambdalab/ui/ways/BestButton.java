package org.lambdalab.ui.ways;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.ui.controls.Questions;

/** Puts a way where the rows held out find it best, and keeps it there while the experiment changes. */
final class BestButton extends Button {

    BestButton(Way way, Questions<WaysOut> ways) {
        String key = way == Way.FEWER_FEATURES ? "ways.sought" : "ways.at-best";
        setText(getTranslation(key));
        setId("best-" + way.id());
        setAriaLabel(getTranslation(key + ".of", getTranslation(WayTexts.nameKey(way))));
        addThemeVariants(ButtonVariant.SMALL);
        addClickListener(click -> ways.edit(now -> now.withBest(way)));
        ways.follow(
                now -> now.isAtBest(way),
                atBest -> getElement().setAttribute("aria-pressed", Boolean.toString(atBest)));
    }

    /** @param judged whether rows are held out: without them nothing is best */
    void show(boolean judged) {
        setVisible(judged);
    }
}
